import { isDamaged, type CheckedPart, type ProfileStore, type Store } from "@moodreel/store";

/** What came of looking at everything that is kept. */
export interface CheckReport {
  /** Whether everything that was kept can be read. */
  readonly whole: boolean;
  /** Damaged ones first. */
  readonly parts: readonly CheckedPart[];
}

/** Looks at catalogues, policies, settings, profiles, and what lies beside them. */
export async function checkAll(
  store: Store,
  profiles: ProfileStore,
  checkHome: () => Promise<readonly CheckedPart[]>,
): Promise<CheckReport> {
  const parts = [...(await store.check()), ...(await profiles.check()), ...(await checkHome())];
  return {
    whole: !parts.some(isDamaged),
    parts: parts.toSorted((a, b) => rank(a) - rank(b)),
  };
}

function rank(part: CheckedPart): number {
  if (isDamaged(part)) return 0;
  return part.state === "whole" ? 2 : 1;
}
