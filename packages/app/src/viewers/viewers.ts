import type { Kind } from "@moodreel/core";
import { ruledOutGenres } from "@moodreel/core/profile";
import { rememberByObject } from "@moodreel/core/remember";
import type { Fairness } from "@moodreel/core/taste";
import { momentOf, type Context } from "../context/context.ts";
import { ageLimitOf } from "../audience/age-limit.ts";
import { learnedPolicy, type LearnedPolicy } from "./learned-policy.ts";
import { memoryOf, type Memory } from "./memory.ts";
import { readViewer } from "./read-viewer.ts";
import { withoutTitlesOver } from "./titles-within-limit.ts";
import { viewersTaste, type ViewersTaste } from "./viewers-taste.ts";

/** Those whom a list is for, and what is known of them. */
export interface Viewers extends ViewersTaste {
  readonly names: readonly string[];
  /** Those of them who agreed that moods are kept. */
  readonly keepMoods: readonly string[];
  readonly policy: LearnedPolicy;
  readonly memory: Memory;
  /** Years: nothing that is not known to be for this age is shown to them. `null` without a limit. */
  readonly ageLimit: number | null;
  /** Keys of genres that any of them has ruled out again and again. */
  readonly ruledOutGenres: readonly string[];
  /** What could not be used for them. */
  readonly warnings: readonly string[];
}

interface WhoAndHow {
  /** Each once, in any spelling. */
  readonly names: readonly string[];
  readonly fairness: Fairness;
  /** Recommends what was seen, or ruled out, too. */
  readonly includeSeen: boolean;
}

/** @throws MoodreelError `profile-unknown` */
export async function readViewers(
  context: Pick<Context, "profiles" | "models" | "now">,
  { names, fairness, includeSeen }: WhoAndHow,
  kind: Kind,
): Promise<Viewers> {
  const { profiles, models } = context;
  const at = momentOf(context);
  const states = await Promise.all(names.map((name) => readViewer(profiles, name, kind, at)));
  const ageLimit = ageLimitOf(states.map(({ profile }) => profile));
  // Of nobody a model has nothing to say, and to load it takes a while.
  const model = names.length === 0 ? null : await models.of(kind);
  const problem = (await models.problem?.(kind)) ?? null;
  return {
    names: states.map(({ profile }) => profile.name),
    keepMoods: states.filter(({ profile }) => profile.keepsMoods).map(({ profile }) => profile.name),
    warnings: problem === null ? [] : [problem],
    ageLimit,
    ...withoutTitlesOver(ageLimit, states, viewersTaste(states, fairness, model, Date.parse(at) / 1000)),
    policy: learnedPolicy(states, at),
    memory: memoryOf(states, includeSeen, at),
    ruledOutGenres: includeSeen ? [] : [...new Set(states.flatMap(({ opinions }) => ruledOutBy(opinions)))],
  };
}

/** Worked out once: a store gives the same opinions again until there is another one. */
const ruledOutBy = rememberByObject(ruledOutGenres);
