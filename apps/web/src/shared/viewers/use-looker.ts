import { useProfile, useProfiles } from "./use-profiles.ts";
import { useWatching } from "./use-watching.ts";

interface Looker {
  /** Whether it is known who looks: before that nothing is asked for, since an age limit may hold. */
  readonly isKnown: boolean;
  /** `undefined` for nobody. */
  readonly viewer: string | undefined;
}

/** As whom a single item is looked at: who reacts, or of several together the one with the strictest age limit. */
export function useLooker(): Looker {
  const { data, isSuccess } = useProfiles();
  const reacting = useProfile();
  const watching = useWatching();
  const [strictest] = (data ?? [])
    .filter(({ name, ageLimit }) => ageLimit !== undefined && watching.includes(name))
    .toSorted((a, b) => (a.ageLimit ?? 0) - (b.ageLimit ?? 0));
  return { isKnown: isSuccess, viewer: strictest?.name ?? reacting?.name };
}
