import type { Client } from "openapi-fetch";
import type { paths } from "./api.ts";
import { dataOf } from "./data-of.ts";
import { sent } from "./given.ts";
import type {
  CallOptions,
  Emotion,
  History,
  ImportedRatings,
  Kind,
  LearnedPolicy,
  NewRating,
  NewReaction,
  Opinion,
  Passed,
  Reaction,
  Schemas,
  Viewer,
  ViewerExport,
} from "./types.ts";
import { uploadOf } from "./upload-of.ts";
import { withSignal } from "./with-signal.ts";

/** By default films, `movie`. */
interface OfKind extends CallOptions {
  readonly kind?: Kind;
}

interface LookedAtBy {
  /** Others who look along: what the age limit of one of them keeps out does not come. */
  readonly beside?: readonly string[];
}

interface InCatalog extends OfKind {
  /** By default all catalogues of the kind. */
  readonly catalog?: string;
}

interface RatingsOptions extends CallOptions {
  /** By default what the file says, else `movie`. */
  readonly kind?: Kind;
  /** By default all catalogues of the kind are looked in. */
  readonly catalog?: string;
  /** Whose, of a file with the ratings of several people. */
  readonly user?: string;
  /** Only show what each entry would be taken for. */
  readonly dryRun?: boolean;
  /** Column names by field, of a file that is no known export: `{ title: "Film", rating: "Stars", scale: "5" }`. */
  readonly map?: Readonly<Record<string, string>>;
}

export interface ViewerClient {
  /** Whom lists can be for, the oldest first. */
  viewers(options?: CallOptions): Promise<readonly Viewer[]>;
  createViewer(
    name: string,
    options?: CallOptions & { readonly keepsMoods?: boolean; readonly ageLimit?: number },
  ): Promise<Viewer>;
  /** Gives or takes back the consent to keep moods; taking it back deletes those that were kept. */
  keepMoods(viewer: string, keepsMoods: boolean, options?: CallOptions): Promise<Viewer>;
  /** Sets the age, 0 to 18 years, that a viewer is shown things for; `null` takes the limit away. */
  limitAge(viewer: string, ageLimit: number | null, options?: CallOptions): Promise<Viewer>;
  /** Deletes a viewer and all that is kept of them. */
  removeViewer(viewer: string, options?: CallOptions): Promise<void>;
  /** All that is kept of a viewer. */
  exportViewer(viewer: string, options?: CallOptions): Promise<ViewerExport>;
  /** What was said of films, as the text of a file that the program takes in. */
  exportOpinions(
    viewer: string,
    format: "letterboxd" | "trakt" | "kodi",
    options?: CallOptions,
  ): Promise<string>;

  /** What a viewer said of items, the latest 1,000. */
  opinions(viewer: string, options?: OfKind & LookedAtBy): Promise<readonly Opinion[]>;
  react(viewer: string, reaction: NewReaction, options?: CallOptions): Promise<Opinion>;
  rate(viewer: string, rating: NewRating, options?: CallOptions): Promise<Opinion>;
  /** Takes a reaction, or the rating, of an item back. */
  withdraw(viewer: string, item: string, what: Reaction | "rating", options?: InCatalog): Promise<Opinion>;
  /** A list was left for another one: its items sink for a while. */
  passOver(viewer: string, passed: Passed, options?: CallOptions): Promise<void>;
  /** A face looks like one emotion and the viewer feels another. */
  correct(viewer: string, looked: Emotion, felt: Emotion, options?: CallOptions): Promise<void>;
  /** Imports ratings, watchlists and histories from elsewhere. */
  importRatings(viewer: string, file: Blob, options?: RatingsOptions): Promise<ImportedRatings>;

  /** The policy as it was learned of a viewer. */
  learned(viewer: string, options?: InCatalog): Promise<LearnedPolicy>;
  /** Forgets what was learned of a kind; reactions stay. */
  forgetLearned(viewer: string, options?: OfKind): Promise<void>;
  /** @param options `limit` of moods, 1 to 10,000; by default 1,000 */
  history(viewer: string, options?: CallOptions & { readonly limit?: number }): Promise<History>;
  /** Deletes moods, picks and corrections; the consent stays. */
  clearHistory(viewer: string, options?: CallOptions): Promise<void>;
}

const VIEWERS = "/api/v1/profiles";
const VIEWER = "/api/v1/profiles/{name}";

export function viewerCalls(api: Client<paths>): ViewerClient {
  return {
    viewers: async ({ signal } = {}) => (await dataOf(api.GET(VIEWERS, withSignal(signal)), signal)).profiles,
    createViewer: (name, { signal, ...settings } = {}) =>
      dataOf(api.POST(VIEWERS, { body: { name, ...settings }, ...withSignal(signal) }), signal),
    keepMoods: (name, keepsMoods, { signal } = {}) =>
      dataOf(api.PATCH(VIEWER, { ...of(name, signal), body: { keepsMoods } }), signal),
    limitAge: (name, ageLimit, { signal } = {}) =>
      dataOf(api.PATCH(VIEWER, { ...of(name, signal), body: { ageLimit } }), signal),
    removeViewer: async (name, { signal } = {}) => {
      await dataOf(api.DELETE(VIEWER, of(name, signal)), signal);
    },
    exportViewer: (name, { signal } = {}) => dataOf(api.GET(`${VIEWER}/export`, of(name, signal)), signal),
    exportOpinions: (name, format, { signal } = {}) =>
      dataOf(
        api.GET(`${VIEWER}/export/{format}`, {
          params: { path: { name, format } },
          parseAs: "text",
          ...withSignal(signal),
        }),
        signal,
      ),

    opinions: async (name, { beside = [], ...options } = {}) => {
      const asked = beside.length === 0 ? options : { ...options, beside: beside.join("|") };
      return (await dataOf(api.GET(`${VIEWER}/reactions`, asking(name, asked)), options.signal)).opinions;
    },
    react: (name, reaction, { signal } = {}) => {
      const body = sent<Schemas["NewReaction"]>(reaction);
      return dataOf(api.POST(`${VIEWER}/reactions`, { ...of(name, signal), body }), signal);
    },
    rate: (name, rating, { signal } = {}) => {
      const body = sent<Schemas["NewRating"]>(rating);
      return dataOf(api.POST(`${VIEWER}/ratings`, { ...of(name, signal), body }), signal);
    },
    withdraw: (name, item, reaction, options = {}) =>
      dataOf(api.DELETE(`${VIEWER}/reactions`, asking(name, { ...options, item, reaction })), options.signal),
    passOver: async (name, passed, { signal } = {}) => {
      const body = sent<Schemas["Passed"]>(passed);
      await dataOf(api.POST(`${VIEWER}/passed`, { ...of(name, signal), body }), signal);
    },
    correct: async (name, looked, felt, { signal } = {}) => {
      await dataOf(
        api.POST(`${VIEWER}/corrections`, { ...of(name, signal), body: { looked, felt } }),
        signal,
      );
    },
    importRatings: (name, file, options = {}) =>
      dataOf(
        api.POST(`${VIEWER}/imports`, { ...asking(name, ratingsQuery(options)), ...uploadOf(file) }),
        options.signal,
      ),

    learned: (name, options = {}) =>
      dataOf(api.GET(`${VIEWER}/learned`, asking(name, options)), options.signal),
    forgetLearned: async (name, options = {}) => {
      await dataOf(api.DELETE(`${VIEWER}/learned`, asking(name, options)), options.signal);
    },
    history: (name, options = {}) =>
      dataOf(api.GET(`${VIEWER}/history`, asking(name, options)), options.signal),
    clearHistory: async (name, { signal } = {}) => {
      await dataOf(api.DELETE(`${VIEWER}/history`, of(name, signal)), signal);
    },
  };
}

function of(name: string, signal: AbortSignal | undefined) {
  return { params: { path: { name } }, ...withSignal(signal) };
}

function asking<Query extends object>(name: string, { signal, ...query }: Query & CallOptions) {
  return { params: { path: { name }, query }, ...withSignal(signal) };
}

function ratingsQuery({ map, dryRun, ...rest }: RatingsOptions) {
  return {
    ...rest,
    ...(dryRun === undefined ? {} : { dryRun: String(dryRun) }),
    ...(map === undefined || Object.keys(map).length === 0 ? {} : { map: JSON.stringify(map) }),
  };
}
