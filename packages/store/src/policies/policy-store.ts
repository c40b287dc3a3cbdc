import type { Kind, Policy } from "@moodreel/core";

/** Where the policies that somebody edited are kept, one per kind. */
export interface PolicyStore {
  /** `null` while the kind has its default. */
  readPolicy(kind: Kind): Promise<Policy | null>;
  /** `null` goes back to the default. */
  writePolicy(kind: Kind, policy: Policy | null): Promise<void>;
}
