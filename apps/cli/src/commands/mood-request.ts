import { existsSync } from "node:fs";
import type { StoreRequest } from "@moodreel/app";
import { certain, type Mood, type Recommendation } from "@moodreel/core";
import type { Store } from "@moodreel/store";
import { withProfiles } from "../config/open-profiles.ts";
import { openStore } from "../config/open-store.ts";
import { moodOfImage } from "../reading/mood-of-image.ts";
import { plain } from "../terminal/paint.ts";
import { UsageError } from "../usage-error.ts";
import { filtersOf, type MoodRequestOptions } from "./mood-request-options.ts";

/** What a picture says when it gives no mood, or the mood. */
export type MoodSource = { readonly outcome: Recommendation } | { readonly mood: Mood };

/** @param at ms since the epoch */
export async function moodSource({ image, emotion }: MoodRequestOptions, at: number): Promise<MoodSource> {
  if (image !== undefined) return moodOfImage(image, at);
  if (emotion === undefined) throw new UsageError("Say what to go by: --image FILE or --emotion NAME.");
  return { mood: { scores: certain(emotion), dominant: emotion, confidence: 1, since: at } };
}

/** Opens what the options name, asks, and closes it again. @param at ms since the epoch */
export async function withMoodRequest<T>(
  mood: Mood,
  options: MoodRequestOptions,
  at: number,
  ask: (store: Store, request: StoreRequest) => Promise<T>,
): Promise<T> {
  const { catalog, map, kind, intent, count, seed, diversity } = options;
  const file = catalog !== undefined && isFile(catalog) ? catalog : null;
  if (file === null && Object.keys(map).length > 0) {
    throw new UsageError("--map says how to read a file: give one with --catalog FILE.csv.");
  }
  const transient = file === null ? null : await openFile(file, options, at);
  const store = transient?.store ?? (await openStore());
  try {
    return await ask(store, {
      mood,
      basis: options.image === undefined ? "chosen" : "seen",
      kind,
      intent,
      count,
      seed,
      diversity,
      filters: filtersOf(options),
      catalog: transient?.report.catalog ?? catalog,
      audience: await audienceOf(options, at),
    });
  } finally {
    await store.close();
  }
}

async function audienceOf(
  { profile = [], fairness, includeSeen = false, kind }: MoodRequestOptions,
  at: number,
) {
  if (profile.length === 0) return undefined;
  const { readAudience } = await import("@moodreel/app");
  const { modelFiles } = await import("@moodreel/app");
  return withProfiles((profiles) =>
    readAudience(
      profiles,
      { names: profile, fairness, includeSeen },
      kind,
      new Date(at).toISOString(),
      modelFiles(),
    ),
  );
}

/** A catalogue file, for this one question only: nothing is stored. */
async function openFile(path: string, { kind, map }: MoodRequestOptions, at: number) {
  const { openTransientCatalog } = await import("@moodreel/app");
  const { store, report } = await openTransientCatalog(path, {
    kind,
    map,
    importedAt: new Date(at).toISOString(),
  });
  for (const warning of report.warnings) process.stderr.write(`${plain(warning)}\n`);
  return { store, report };
}

/** A name with a folder or an ending is meant as a file, even when there is none: the error then says so. */
function isFile(catalog: string): boolean {
  return existsSync(catalog) || /[\\/]|\.(csv|tsv|txt|gz|zip|dat|jsonl?)$/i.test(catalog);
}
