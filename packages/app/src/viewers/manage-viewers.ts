import { MoodreelError } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import { checkProfileName, type Profile, type ProfileExport } from "@moodreel/store";
import { momentOf, type Context } from "../context/context.ts";
import { ofViewer } from "./of-viewer.ts";
import { unknownViewer } from "./unknown-viewer.ts";

type Viewers = Pick<Context, "profiles" | "now">;

/** All that is kept of a viewer, as a file that says what it is. */
export interface ViewerExport extends ProfileExport {
  readonly format: "moodreel-profile";
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
}

/** @throws MoodreelError `profile-name-invalid`, `profile-exists`, `profile-limit` */
export async function addViewer(context: Viewers, name: string, keepsMoods: boolean): Promise<Profile> {
  const profile = { name: checkProfileName(name), createdAt: momentOf(context), keepsMoods };
  if (await context.profiles.create(profile)) return profile;
  throw new MoodreelError(
    "profile-exists",
    `There is a profile "${name}" already. Use it, or choose another name.`,
    { name },
  );
}

/** Gives or takes back the consent to keep moods; taking it back deletes them. @throws MoodreelError `profile-unknown` */
export async function keepMoods(context: Viewers, name: string, keepsMoods: boolean): Promise<Profile> {
  const { profiles } = context;
  await ofViewer(profiles, name, momentOf(context), () => profiles.configure(name, () => ({ keepsMoods })));
  const profile = (await profiles.profiles()).find((one) => sameName(one.name, name));
  if (profile === undefined) throw await unknownViewer(profiles, name);
  return profile;
}

/** Deletes a viewer and all that is kept of them. @throws MoodreelError `profile-unknown` */
export async function removeViewer({ profiles }: Pick<Context, "profiles">, name: string): Promise<void> {
  if (!(await profiles.remove(name))) throw await unknownViewer(profiles, name);
}

/** @throws MoodreelError `profile-unknown` */
export async function exportViewer(context: Viewers, name: string): Promise<ViewerExport> {
  const all = await context.profiles.export(name);
  if (all === null) throw await unknownViewer(context.profiles, name);
  return { format: "moodreel-profile", version: 1, exportedAt: momentOf(context), ...all };
}
