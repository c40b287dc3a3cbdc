import { DEFAULTS, defaultPolicy, EMOTIONS, INTENTS, KINDS } from "@moodreel/core";
import type { Emotion, Intent, Kind, Policy, PolicyTable } from "@moodreel/core";
import { POLICY_BOUNDS } from "@moodreel/core/policy";
import type { Context } from "../context/context.ts";
import { checkWord, invalid } from "../questions/check.ts";

export interface PolicyAnswer {
  readonly kind: Kind;
  readonly isDefault: boolean;
  readonly policy: Policy;
  /** Emotions that lead to no genre: recommendations say so. */
  readonly unmapped: Readonly<Record<Intent, readonly Emotion[]>>;
}

type Policies = Pick<Context, "policies">;

/** The table from emotions to genres of a kind. */
export async function policyOf({ policies }: Policies, kind: Kind = DEFAULTS.kind): Promise<PolicyAnswer> {
  checkWord("kind", kind, KINDS);
  return describe(kind, await policies.readPolicy(kind));
}

/**
 * Replaces the table of a kind; a missing or empty row leaves the emotion unmapped.
 *
 * @param policy `null` goes back to the default
 * @throws MoodreelError `request-invalid` for a row that cannot be meant
 */
export async function setPolicy(
  { policies }: Policies,
  kind: Kind,
  policy: Policy | null,
): Promise<PolicyAnswer> {
  checkWord("kind", kind, KINDS);
  if (policy !== null) for (const intent of INTENTS) checkTable(intent, policy[intent]);
  await policies.writePolicy(kind, policy);
  return describe(kind, policy);
}

function checkTable(intent: Intent, table: PolicyTable): void {
  const { genres, genreLength } = POLICY_BOUNDS;
  for (const [emotion, row] of Object.entries(table)) {
    checkWord(intent, emotion, EMOTIONS);
    if (row.length > genres) throw invalid(`${intent}.${emotion}: give ${genres} genres at most.`);
    for (const { genre, weight } of row) {
      if (genre.trim() === "" || genre.length > genreLength || !(weight > 0 && weight <= 1)) {
        throw invalid(
          `${intent}.${emotion}: a row is genres of 1 to ${genreLength} characters, each with a weight over 0 and at most 1.`,
        );
      }
    }
  }
}

function describe(kind: Kind, stored: Policy | null): PolicyAnswer {
  const policy = stored ?? defaultPolicy(kind);
  const unmapped = (intent: Intent): readonly Emotion[] =>
    EMOTIONS.filter((emotion) => (policy[intent][emotion] ?? []).length === 0);
  return {
    kind,
    isDefault: stored === null,
    policy,
    unmapped: { match: unmapped("match"), lift: unmapped("lift") },
  };
}
