import type { Kind } from "@moodreel/core";
import { NOTHING_LEARNED } from "@moodreel/core/policy";
import { isEmptyOpinion, type Opinion } from "@moodreel/core/profile";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { Correction, MoodEntry, ProfileExport } from "../profile.ts";
import { tooManyOpinions } from "../profile-limit.ts";
import type { ProfileChange, ProfileConfiguration } from "../profile-store.ts";

/**
 * What a profile is after a change of its opinions; what it was stays as it is.
 *
 * @throws MoodreelError `profile-limit`
 */
export function withChange(
  before: ProfileExport,
  kind: Kind,
  { learned, opinions = [], mood }: ProfileChange,
  limits: ProfileLimits,
): ProfileExport {
  const there = before.kinds[kind] ?? { learned: NOTHING_LEARNED, opinions: [] };
  const changed = {
    learned: learned ?? there.learned,
    opinions: opinions.length === 0 ? there.opinions : withOpinions(there.opinions, opinions),
  };
  const after = withoutEmptyKinds({ ...before, kinds: { ...before.kinds, [kind]: changed } });
  if (opinions.length > 0) checkRoom(after, limits);
  return mood === undefined ? after : withConfiguration(after, { mood }, limits);
}

export function withConfiguration(
  { profile, kinds, moods, corrections }: ProfileExport,
  change: ProfileConfiguration,
  limits: ProfileLimits,
): ProfileExport {
  const { keepsMoods = profile.keepsMoods, mood, correction, clearMoods, clearCorrections } = change;
  const kept = clearMoods === true || !keepsMoods ? [] : moods;
  return {
    profile: { ...withAgeLimit(profile, change.ageLimit), keepsMoods },
    kinds,
    moods: mood === undefined || !keepsMoods ? kept : withMoods(kept, [mood], limits.moods),
    corrections: withCorrection(clearCorrections === true ? [] : corrections, correction),
  };
}

function withAgeLimit(
  profile: ProfileExport["profile"],
  ageLimit: ProfileConfiguration["ageLimit"],
): ProfileExport["profile"] {
  if (ageLimit === undefined) return profile;
  const { ageLimit: _before, ...rest } = profile;
  return ageLimit === null ? rest : { ...rest, ageLimit };
}

/**
 * What was exported, as it would be exported again.
 *
 * @throws MoodreelError `profile-limit`
 */
export function restored(exported: ProfileExport, limits: ProfileLimits): ProfileExport {
  const { profile, kinds, moods, corrections } = structuredClone(exported);
  const sorted = Object.entries(kinds).map(([kind, { learned, opinions }]) => [
    kind,
    { learned, opinions: withOpinions([], opinions) },
  ]);
  const after: ProfileExport = {
    profile,
    kinds: Object.fromEntries(sorted),
    moods: profile.keepsMoods ? withMoods([], moods, limits.moods) : [],
    corrections: corrections.toSorted(byTimes),
  };
  checkRoom(after, limits);
  return after;
}

/** @throws MoodreelError `profile-limit` */
function checkRoom({ profile, kinds }: ProfileExport, limits: ProfileLimits): void {
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
function withMoods(
  before: readonly MoodEntry[],
  more: readonly MoodEntry[],
  most: number,
): readonly MoodEntry[] {
  const byMoment = new Map([...before, ...more].map((mood) => [mood.at, mood]));
  return [...byMoment.values()].toSorted((a, b) => later(a.at, b.at)).slice(0, most);
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
  return [{ ...said, times }, ...before.filter((one) => !same(one))].toSorted(byTimes);
}

function byTimes(a: Correction, b: Correction): number {
  return b.times - a.times || later(a.lastAt, b.lastAt);
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
