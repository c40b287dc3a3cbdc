import { CatalogError, type ProfileStore } from "@moodreel/catalog";

/** For a profile that is not there, with those that are. */
export async function unknownProfile(profiles: ProfileStore, name: string): Promise<CatalogError> {
  const known = (await profiles.profiles()).map((profile) => profile.name).join(", ") || "none";
  return new CatalogError(
    "profile-unknown",
    `There is no profile "${name}". Create it first, or use one of: ${known}.`,
    { name },
  );
}

export function unknownItem(item: string, catalog: string | null): CatalogError {
  return new CatalogError(
    "item-unknown",
    `Nothing in ${catalog === null ? "the catalogue" : `"${catalog}"`} is called or numbered "${item}". Search for it by its title.`,
    { item },
  );
}
