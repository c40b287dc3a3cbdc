import { defaultPolicy, type Kind } from "@moodreel/core";
import { policyView, type Learned } from "@moodreel/core/policy";
import type { Store } from "@moodreel/store";
import { catalogGenres } from "../catalogs/catalog-genres.ts";
import { chooseCatalog } from "../catalogs/choose-catalog.ts";

/** What is believed per intent and emotion, over the genres of the catalogue that would be used. */
export async function learnedView(store: Store, learned: Learned, kind: Kind, catalog?: string) {
  const policy = (await store.readPolicy(kind)) ?? defaultPolicy(kind);
  const chosen = chooseCatalog(await store.catalogs(), kind, catalog);
  const genres = chosen === null ? [] : await catalogGenres(store, chosen, policy);
  return {
    match: policyView(learned, policy.match, "match", genres),
    lift: policyView(learned, policy.lift, "lift", genres),
  };
}
