import { DEFAULTS, defaultPolicy, type Emotion, type Intent, type Kind } from "@moodreel/core";
import { NOTHING_LEARNED, policyView, type LearnedGenre } from "@moodreel/core/policy";
import { catalogGenres } from "../catalogs/catalog-genres.ts";
import { chooseCatalog, type ShelfGiven } from "../catalogs/choose-catalog.ts";
import { momentOf, type Context } from "../context/context.ts";
import { ofViewer } from "./of-viewer.ts";
import { readViewer } from "./read-viewer.ts";

type LearnedRows = Readonly<Partial<Record<Emotion, readonly LearnedGenre[]>>>;

/** What is believed of a viewer, per intent and emotion. */
export type LearnedAnswer = { readonly kind: Kind } & Readonly<Record<Intent, LearnedRows>>;

/**
 * The policy as it was learned from a viewer, over the genres of the catalogue that would be used.
 *
 * @throws MoodreelError `profile-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function learnedOf(context: Context, viewer: string, given: ShelfGiven): Promise<LearnedAnswer> {
  const { kind = DEFAULTS.kind } = given;
  const { catalogs, policies, profiles } = context;
  const at = momentOf(context);
  const { learned } = await readViewer(profiles, viewer, kind, at);
  const policy = (await policies.readPolicy(kind)) ?? defaultPolicy(kind);
  const chosen = await chooseCatalog(context, given);
  const genres = chosen === null ? [] : await catalogGenres(catalogs, chosen, policy);
  return {
    kind,
    match: policyView(learned, policy.match, "match", genres),
    lift: policyView(learned, policy.lift, "lift", genres),
  };
}

/** Forgets what was learned of a kind; opinions stay. @throws MoodreelError `profile-unknown` */
export async function forgetLearned(
  context: Pick<Context, "profiles" | "now">,
  viewer: string,
  kind: Kind = DEFAULTS.kind,
): Promise<void> {
  const { profiles } = context;
  await ofViewer(profiles, viewer, momentOf(context), () =>
    profiles.change(viewer, kind, [], () => ({ learned: NOTHING_LEARNED })),
  );
}
