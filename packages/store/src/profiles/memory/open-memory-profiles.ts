import { NOTHING_LEARNED } from "@moodreel/core/policy";
import { isOnWatchlist, leftOutUntil } from "@moodreel/core/profile";
import { inTurn } from "../../memory/in-turn.ts";
import { NamedThings } from "../../memory/named-things.ts";
import type { MemoryOptions } from "../../memory/saved.ts";
import { DEFAULT_LIMITS, type ProfileLimits } from "../../limits/profile-limits.ts";
import type { ProfileExport } from "../profile.ts";
import { tooManyProfiles } from "../profile-limit.ts";
import type { ProfileStore } from "../profile-store.ts";
import { restored, withChange, withConfiguration } from "./profile-after.ts";

/**
 * Opens profiles in memory. Each is one saved thing, written whole after every change.
 *
 * @example
 * ```ts
 * import { openMemoryProfiles } from "@moodreel/store/memory";
 *
 * const profiles = openMemoryProfiles();
 * await profiles.create({ name: "ana", createdAt: new Date().toISOString(), keepsMoods: false });
 * console.log((await profiles.profiles()).length); // 1
 * ```
 */
export function openMemoryProfiles(
  { saved, save }: MemoryOptions = {},
  limits: ProfileLimits = DEFAULT_LIMITS,
): ProfileStore {
  const turn = inTurn();
  const all = new NamedThings<ProfileExport, ProfileExport>(
    "profile",
    "viewer",
    { saved, save },
    ({ profile }) => profile.name,
    (exported, name) => ({ ...exported, profile: { ...exported.profile, name } }),
  );
  const checkRoom = (name: string): void => {
    if (all.size >= limits.profiles) throw tooManyProfiles(name, limits.profiles);
  };
  return {
    profiles: async () =>
      all
        .all()
        .map(({ profile }) => profile)
        .toSorted((a, b) =>
          a.createdAt === b.createdAt ? (a.name < b.name ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
        ),
    create: (profile) =>
      turn(async () => {
        checkRoom(profile.name);
        if (all.get(profile.name) !== undefined) return false;
        await all.put(profile.name, { profile, kinds: {}, moods: [], corrections: [] });
        return true;
      }),
    remove: (name) => turn(() => all.remove(name)),
    read: async (name, kind, at) => {
      const there = all.get(name);
      if (there === undefined) return null;
      const { learned, opinions } = there.kinds[kind] ?? { learned: NOTHING_LEARNED, opinions: [] };
      return {
        profile: there.profile,
        learned,
        opinions: opinions.slice(0, limits.opinionsRead),
        leftOut: opinions.filter((opinion) => (leftOutUntil(opinion) ?? "") > at).map(({ item }) => item.id),
        watchlist: opinions.filter(isOnWatchlist).map(({ item }) => item.id),
      };
    },
    change: (name, kind, items, change) =>
      turn(async () => {
        const there = all.get(name);
        if (there === undefined) return null;
        const { learned, opinions } = there.kinds[kind] ?? { learned: NOTHING_LEARNED, opinions: [] };
        const wanted = new Set(items);
        const known = opinions.filter(({ item }) => wanted.has(item.id));
        const [lastMood = null] = there.moods;
        const made = change({
          profile: there.profile,
          learned,
          opinions: new Map(known.map((opinion) => [opinion.item.id, opinion])),
          lastMood,
        });
        await all.put(name, withChange(there, kind, made, limits));
        return made;
      }),
    configure: (name, change) =>
      turn(async () => {
        const there = all.get(name);
        if (there === undefined) return null;
        const made = change({ profile: there.profile, lastMood: there.moods[0] ?? null });
        await all.put(name, withConfiguration(there, made, limits));
        return made;
      }),
    moods: async (name, limit) => all.get(name)?.moods.slice(0, limit) ?? [],
    corrections: async (name) => all.get(name)?.corrections ?? [],
    export: async (name) => all.get(name) ?? null,
    restore: (exported) =>
      turn(async () => {
        const before = all.get(exported.profile.name)?.profile;
        if (before === undefined) checkRoom(exported.profile.name);
        // The profile that is there keeps the spelling of its name.
        const { name } = before ?? exported.profile;
        await all.put(name, restored({ ...exported, profile: { ...exported.profile, name } }, limits));
      }),
    check: async () => [
      { part: "profiles", name: "viewers", path: "memory", state: "whole", says: `${all.size} viewers.` },
    ],
    close: async () => undefined,
  };
}
