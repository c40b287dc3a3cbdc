import { errorEntryOf } from "@moodreel/core/error";
import { checkedPart, type CheckedPart } from "../check/checked-part.ts";
import type { ProfileStore } from "./profile-store.ts";

/** Reads every profile, and names those that cannot be read. */
export async function checkProfiles(
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
    return `${all.length} ${all.length === 1 ? "viewer" : "viewers"} with opinions of ${opinions.toLocaleString("en")} ${opinions === 1 ? "item" : "items"}.`;
  });
}
