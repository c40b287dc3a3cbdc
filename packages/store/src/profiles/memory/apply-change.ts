import type { Kind } from "@moodreel/core";
import { NOTHING_LEARNED } from "@moodreel/core/policy";
import { isEmptyOpinion, type Opinion } from "@moodreel/core/profile";
import type { ProfileLimits } from "../limits.ts";
import type { Correction, MoodEntry, ProfileExport } from "../profile.ts";
import { tooManyOpinions } from "../profile-limit.ts";
import type { ProfileChange } from "../profile-store.ts";

/**
 * What a profile is after a change; what it was stays as it is.
 *
 * @param kind of the opinions and lessons
 * @throws MoodreelError `profile-limit`
 */
export function applyChange(
  before: ProfileExport,
  kind: Kind,
  change: ProfileChange,
  limits: ProfileLimits,
): ProfileExport {
  const { keepsMoods = before.profile.keepsMoods, opinions = [], mood, correction } = change;
  const there = before.kinds[kind] ?? { learned: NOTHING_LEARNED, opinions: [] };
  const after: ProfileExport = {
    profile: { ...before.profile, keepsMoods },
    kinds: {
      ...before.kinds,
      [kind]: {
        learned: change.learned ?? there.learned,
        opinions: opinions.length === 0 ? there.opinions : withOpinions(there.opinions, opinions),
      },
    },
    // Consent that is taken back takes what was kept under it along.
    moods: keepsMoods ? withMood(change.clearMoods === true ? [] : before.moods, mood, limits.moods) : [],
    corrections: withCorrection(change.clearCorrections === true ? [] : before.corrections, correction),
  };
  if (opinions.length > 0) checkRoom(after, limits);
  return withoutEmptyKinds(after);
}

/** @throws MoodreelError `profile-limit` */
export function checkRoom({ profile, kinds }: ProfileExport, limits: ProfileLimits): void {
  const count = Object.values(kinds).reduce((sum, { opinions }) => sum + opinions.length, 0);
  if (count > limits.opinions) throw tooManyOpinions(profile.name, limits.opinions);
}

/** Newest first. */
function withOpinions(before: readonly Opinion[], said: readonly Opinion[]): readonly Opinion[] {
  const byItem = new Map(before.map((opinion) => [opinion.item.id, opinion]));
  for (const opinion of said) {
    if (isEmptyOpinion(opinion)) byItem.delete(opinion.item.id);
    else byItem.set(opinion.item.id, opinion);
  }
  return [...byItem.values()].toSorted((a, b) => later(a.at, b.at) || later(b.item.id, a.item.id));
}

/** Newest first. */
function withMood(
  before: readonly MoodEntry[],
  mood: MoodEntry | undefined,
  most: number,
): readonly MoodEntry[] {
  if (mood === undefined) return before;
  return [mood, ...before.filter(({ at }) => at !== mood.at)]
    .toSorted((a, b) => later(a.at, b.at))
    .slice(0, most);
}

/** The most frequent first. */
function withCorrection(
  before: readonly Correction[],
  said: Omit<Correction, "times"> | undefined,
): readonly Correction[] {
  if (said === undefined) return before;
  const { looked, felt } = said;
  const same = (one: Correction): boolean => one.looked === looked && one.felt === felt;
  const times = (before.find(same)?.times ?? 0) + 1;
  return [{ ...said, times }, ...before.filter((one) => !same(one))].toSorted(
    (a, b) => b.times - a.times || later(a.lastAt, b.lastAt),
  );
}

function withoutEmptyKinds(profile: ProfileExport): ProfileExport {
  const kinds = Object.entries(profile.kinds).filter(
    ([, { learned, opinions }]) => learned !== NOTHING_LEARNED || opinions.length > 0,
  );
  return { ...profile, kinds: Object.fromEntries(kinds) };
}

function later(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
