import type { CheckedPart } from "@moodreel/store";
import type { ProfileStore } from "@moodreel/store";

/**
 * Profiles that could not be opened. Whatever needs them tries again, so that they are there once their file
 * is, and is refused with the reason until then; what needs no profiles goes on.
 */
export function profilesLater(open: () => Promise<ProfileStore>, path: string): ProfileStore {
  let opened: ProfileStore | null = null;
  const use = async <T>(work: (profiles: ProfileStore) => Promise<T>): Promise<T> =>
    work((opened ??= await open()));
  return {
    profiles: () => use((profiles) => profiles.profiles()),
    create: (profile) => use((profiles) => profiles.create(profile)),
    remove: (name) => use((profiles) => profiles.remove(name)),
    read: (...args) => use((profiles) => profiles.read(...args)),
    change: (...args) => use((profiles) => profiles.change(...args)),
    configure: (...args) => use((profiles) => profiles.configure(...args)),
    moods: (...args) => use((profiles) => profiles.moods(...args)),
    corrections: (name) => use((profiles) => profiles.corrections(name)),
    export: (name) => use((profiles) => profiles.export(name)),
    restore: (exported) => use((profiles) => profiles.restore(exported)),
    check: () =>
      use((profiles) => profiles.check()).catch((error: unknown): readonly CheckedPart[] => [
        {
          part: "profiles",
          name: "viewers",
          path,
          state: "damaged",
          says: error instanceof Error ? error.message : String(error),
        },
      ]),
    get place() {
      return opened?.place;
    },
    close: async () => opened?.close(),
  };
}
