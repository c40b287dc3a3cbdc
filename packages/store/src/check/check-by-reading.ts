import { KINDS } from "@moodreel/core";
import { errorEntryOf } from "@moodreel/core/error";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { CheckedPart } from "./checked-part.ts";

/** Reads all of a store, for one whose database looks after its own files. @param path its address */
export async function checkByReading(
  store: CatalogStore & PolicyStore,
  path: string,
): Promise<readonly CheckedPart[]> {
  const names = { part: "settings", name: "names, policies and settings", path } as const;
  const checked: CheckedPart[] = [
    await checkedPart(names, async () => {
      for (const kind of KINDS) await store.readPolicy(kind);
      return "All of it can be read.";
    }),
  ];
  for (const { name, items } of await store.catalogs()) {
    let read = 0;
    const part = await checkedPart({ part: "catalog", name, path }, async () => {
      for await (const batch of store.scan(name)) read += batch.length;
      if (read !== items) throw new Error(`${items} items were written, and ${read} are there.`);
      return `${items.toLocaleString("en")} items.`;
    });
    checked.push(part);
  }
  return checked;
}

/** Reads every profile, and names those that cannot be read. */
export async function checkProfilesByReading(
  profiles: Pick<ProfileStore, "profiles" | "export">,
  path: string,
): Promise<CheckedPart> {
  return checkedPart({ part: "profiles", name: "viewers", path }, async () => {
    const all = await profiles.profiles();
    const damaged: string[] = [];
    let opinions = 0;
    for (const { name } of all) {
      try {
        const exported = await profiles.export(name);
        for (const kind of Object.values(exported?.kinds ?? {})) opinions += kind.opinions.length;
      } catch (error) {
        if (errorEntryOf(error) === null) throw error;
        damaged.push(name);
      }
    }
    if (damaged.length > 0) {
      throw new Error(
        `Of ${all.length} viewers these cannot be read: ${damaged.join(", ")}. Restore them from a backup; \`moodreel profiles\` exports the others.`,
      );
    }
    return `${all.length} viewers with opinions of ${opinions.toLocaleString("en")} items.`;
  });
}

/** What `look` says, or what it throws. */
export async function checkedPart(
  about: Pick<CheckedPart, "part" | "name" | "path">,
  look: () => Promise<string>,
): Promise<CheckedPart> {
  try {
    return { ...about, state: "whole", says: await look() };
  } catch (error) {
    return { ...about, state: "damaged", says: error instanceof Error ? error.message : String(error) };
  }
}
