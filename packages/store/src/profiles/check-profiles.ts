import { errorEntryOf } from "@moodreel/core/error";
import { foldName } from "@moodreel/core/name";
import { checkedPart, type CheckedPart } from "../check/checked-part.ts";
import type { ProfileExport } from "./profile.ts";
import type { ProfileStore } from "./profile-store.ts";

/**
 * Reads every profile, and names those that cannot be read, that are not as they were written, or that a backup
 * could not bring back.
 *
 * @param isChanged what reading a profile does not show
 */
export async function checkProfiles(
  profiles: Pick<ProfileStore, "profiles" | "export">,
  path: string,
  isChanged: (name: string) => Promise<boolean>,
): Promise<CheckedPart> {
  return checkedPart({ part: "profiles", name: "viewers", path }, async () => {
    const all = await profiles.profiles();
    const damaged: string[] = [];
    let opinions = 0;
    for (const { name } of all) {
      try {
        const exported = await profiles.export(name);
        if (!(await isExport(exported, name)) || (await isChanged(name))) damaged.push(name);
        for (const kind of Object.values(exported?.kinds ?? {})) opinions += kind.opinions.length;
      } catch (error) {
        if (errorEntryOf(error) === null) throw error;
        damaged.push(name);
      }
    }
    if (damaged.length > 0) {
      throw new Error(
        `Of ${all.length} viewers these are damaged: ${damaged.join(", ")}. Restore them from a backup; \`moodreel profiles\` exports the others.`,
      );
    }
    return `${all.length} ${all.length === 1 ? "viewer" : "viewers"} with opinions of ${opinions.toLocaleString("en")} ${opinions === 1 ? "item" : "items"}.`;
  });
}

/** Held to what a restore holds it to. */
async function isExport(exported: ProfileExport | null, name: string): Promise<boolean> {
  if (exported === null || foldName(exported.profile.name) !== foldName(name)) return false;
  const { profileExportSchema } = await import("../shapes/profile-export.ts");
  return profileExportSchema.safeParse(exported).success;
}
