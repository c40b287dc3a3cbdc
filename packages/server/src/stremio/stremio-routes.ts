import type { Moodreel, RecommendAnswer } from "@moodreel/app";
import type { JsonAnswers } from "@moodreel/app/thread";
import { MoodreelError, type Intent } from "@moodreel/core";
import type { FastifyPluginAsync } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { slowDownGuesses } from "../security/slow-down-guesses.ts";
import type { AddonOptions } from "./addon-address.ts";
import { intentOfCatalog, moodOfWord, stremioManifest } from "./manifest.ts";
import { metaOf } from "./meta-of.ts";
import { guardAddon } from "./stremio-guard.ts";

interface StremioContext {
  readonly moodreel: Moodreel;
  readonly answers: JsonAnswers;
  readonly token: string | null;
  readonly version: string;
  /** ms since 1970 */
  readonly now: () => number;
}

/** Asked for, so that enough of them have an id of IMDb, and shown. */
const ASKED = 100;
const SHOWN = 30;
/** That are asked one by one; a player waits. */
const MOST_CATALOGS = 5;
/** A mood of the diary is tonight's for as long, ms. */
const EVENING_MS = 12 * 3_600_000;
/** How long a player may keep a list, s. */
const CACHE_S = 300;

interface Params {
  readonly type: string;
  readonly id: string;
  readonly extra?: string;
}

/**
 * A catalogue add-on for Stremio: what is recommended for tonight, in the two intents. The protocol is Stremio's own
 * (https://github.com/Stremio/stremio-addon-sdk/blob/master/docs/protocol.md), so it is not in the API's description.
 */
export function stremioRoutes(context: StremioContext): FastifyPluginAsync {
  const { token, version } = context;
  const guessed = slowDownGuesses();
  return async (app) => {
    for (const base of ["/stremio", "/stremio/:options"]) {
      app.get(`${base}/manifest.json`, { schema: { hide: true } }, async (request, reply) => {
        const { viewer } = await guardAddon(request, reply, { token, guessed });
        return stremioManifest(viewer, version);
      });
      for (const path of [`${base}/catalog/:type/:id`, `${base}/catalog/:type/:id/:extra`]) {
        app.get<{ Params: Params }>(path, { schema: { hide: true } }, async (request, reply) => {
          const options = await guardAddon(request, reply, { token, guessed });
          const { type, id, extra } = request.params;
          const [catalog, choices] =
            extra === undefined ? [withoutEnding(id), ""] : [id, withoutEnding(extra)];
          const intent = catalog === null ? null : intentOfCatalog(type, catalog);
          if (intent === null || choices === null)
            throw new ApiError("not-found", "There is no such catalogue.");
          const chosen = new URLSearchParams(choices);
          // Of one evening there is one page.
          const isFirst = (chosen.get("skip") ?? "0") === "0";
          const metas = isFirst ? await metasFor(context, intent, chosen.get("genre"), options) : [];
          return { metas, cacheMaxAge: CACHE_S };
        });
      }
    }
  };
}

async function metasFor(
  { moodreel, answers, now }: StremioContext,
  intent: Intent,
  word: string | null,
  options: AddonOptions,
) {
  const { viewer } = options;
  const mood = word === null ? await moodOfTonight(moodreel, viewer, now()) : moodOfWord(word);
  if (mood === null) throw new ApiError("not-found", "There is no such mood.");
  const question = { ...mood, intent, viewer, kind: "movie", count: ASKED, peek: true } as const;
  const ask = async (catalog?: string) => {
    const { bytes } = await answers.ask("recommend", [{ ...question, catalog }]).catch((error: unknown) => {
      throw withoutNames(error);
    });
    const { items } = JSON.parse(new TextDecoder().decode(bytes)) as RecommendAnswer;
    return items.flatMap((item) => metaOf(item, options));
  };
  const metas = new Map((await ask()).map((meta) => [meta.id, meta]));
  if (metas.size < SHOWN) {
    // Where most have no such id, as in a large catalogue of one's own, the others hold those that have.
    const films = (await moodreel.catalogs()).filter(({ kind }) => kind === "movie");
    for (const { name } of films.length > 1 ? films.slice(0, MOST_CATALOGS) : []) {
      // It may be damaged, or have been removed meanwhile.
      for (const meta of await ask(name).catch(() => [])) if (!metas.has(meta.id)) metas.set(meta.id, meta);
      if (metas.size >= SHOWN) break;
    }
  }
  return [...metas.values()].slice(0, SHOWN);
}

/** The last one that the viewer's diary has of this evening; else an even mood, of which nothing is claimed. */
async function moodOfTonight(moodreel: Moodreel, viewer: string | undefined, at: number) {
  const even = { emotion: "neutral" } as const;
  if (viewer === undefined) return even;
  const history = await moodreel.history(viewer, 1).catch(() => null);
  const last = history?.moods[0];
  if (last === undefined || at - Date.parse(last.at) > EVENING_MS) return even;
  return { scores: last.scores, emotion: last.dominant };
}

/** Who has the address of one viewer's add-on is not told who else there is. */
function withoutNames(error: unknown): unknown {
  if (!(error instanceof MoodreelError) || error.code !== "profile-unknown") return error;
  return new ApiError("not-found", "There is no such viewer any more. Ask for a new address of the add-on.");
}

function withoutEnding(text: string): string | null {
  return text.endsWith(".json") ? text.slice(0, -".json".length) : null;
}
