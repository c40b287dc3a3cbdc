import { MoodreelError } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import { checkProfileName, type Profile, type ProfileConfiguration } from "@moodreel/store";
import { momentOf, type Context } from "../context/context.ts";
import { checkWhole } from "../questions/check.ts";
import { ofViewer } from "./of-viewer.ts";
import { exportWithinLimit, type ExportWithinLimit } from "./export-within-limit.ts";
import { unknownViewer } from "../audience/unknown-viewer.ts";

type Viewers = Pick<Context, "profiles" | "now">;

/** All that is kept of a viewer, as a file that says what it is. */
export interface ViewerExport extends ExportWithinLimit {
  readonly format: "moodreel-profile";
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
}

export interface ViewerGiven {
  /** Whether the person agreed that moods and picks are kept; by default not. */
  readonly keepsMoods?: boolean | undefined;
  /** Years, 0 to 18: what is not known to be for this age is never shown to them. */
  readonly ageLimit?: number | undefined;
}

const OLDEST = 18;

/** @throws MoodreelError `profile-name-invalid`, `profile-exists`, `profile-limit`, `request-invalid` */
export async function addViewer(
  context: Viewers,
  name: string,
  { keepsMoods = false, ageLimit }: ViewerGiven,
): Promise<Profile> {
  checkWhole("ageLimit", ageLimit, 0, OLDEST);
  const limit = ageLimit === undefined ? {} : { ageLimit };
  const profile = { name: checkProfileName(name), createdAt: momentOf(context), keepsMoods, ...limit };
  if (await context.profiles.create(profile)) return profile;
  const known = (await context.profiles.profiles()).find((one) => sameName(one.name, name));
  throw new MoodreelError(
    "profile-exists",
    `There is a profile "${known?.name ?? name}" already. Use it, or choose another name.`,
    { name },
  );
}

/** Gives or takes back the consent to keep moods; taking it back deletes them. @throws MoodreelError `profile-unknown` */
export async function keepMoods(context: Viewers, name: string, keepsMoods: boolean): Promise<Profile> {
  return configure(context, name, { keepsMoods });
}

/** Sets the age that a viewer is shown things for, in years, or takes the limit away. @throws MoodreelError `profile-unknown`, `request-invalid` */
export async function limitAge(context: Viewers, name: string, ageLimit: number | null): Promise<Profile> {
  checkWhole("ageLimit", ageLimit ?? undefined, 0, OLDEST);
  return configure(context, name, { ageLimit });
}

async function configure(context: Viewers, name: string, change: ProfileConfiguration): Promise<Profile> {
  const { profiles } = context;
  await ofViewer(profiles, name, momentOf(context), () => profiles.configure(name, () => change));
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
  return { format: "moodreel-profile", version: 1, exportedAt: momentOf(context), ...exportWithinLimit(all) };
}
