import type { components, operations } from "./api.ts";
import type { Given } from "./given.ts";

/** The schemas of the API, by their names in its description. */
export type Schemas = components["schemas"];

export type Emotion = Schemas["Emotion"];
export type Kind = Schemas["Kind"];
export type Intent = Schemas["Intent"];
export type Reaction = Schemas["Reaction"];
export type Scores = Schemas["Scores"];
export type Filters = Given<Schemas["Filters"]>;
export type Item = Schemas["Item"];

export type RecommendationRequest = Given<Schemas["RecommendationRequest"]>;
/** A union by `outcome`. */
export type Recommendation = Schemas["Recommendation"];
export type RecommendedItem = Schemas["RecommendedItem"];
export type OneRequest = Given<Schemas["OneRequest"]>;
export type WhyNotRequest = Given<Schemas["WhyNotRequest"]>;
/** A union by `why`. */
export type WhyNot = Schemas["WhyNot"];
/** What plays, and where. */
export type Played = Schemas["Played"];

export type Catalog = Schemas["Catalog"];
export type ImportReport = Schemas["ImportReport"];
export type Similar = Schemas["Similar"];
export type AboutItem = Schemas["AboutItem"];
export type Facets = Schemas["Facets"];
export type ItemPage = Schemas["ItemPage"];
export type Policy = Schemas["Policy"];
export type PolicyOfKind = Schemas["PolicyOfKind"];

export type Viewer = Schemas["Viewer"];
export type Opinion = Schemas["Opinion"];
export type NewReaction = Given<Schemas["NewReaction"]>;
export type NewRating = Given<Schemas["NewRating"]>;
export type Passed = Given<Schemas["Passed"]>;
export type LearnedPolicy = Schemas["LearnedPolicy"];
export type History = Schemas["History"];
export type ViewerExport = Schemas["ViewerExport"];
export type ImportedRatings = Schemas["ImportedRatings"];

export type RoomRequest = Given<Schemas["RoomRequest"]>;
export type NewRoom = Schemas["NewRoom"];
/** What one who looks at a room sees of it. */
export type Room = Schemas["Room"];
export type RoomCard = Schemas["RoomCard"];
export type RoomMood = Given<Schemas["RoomMood"]>;
/** The room as it is now, or why nothing more comes: it is over, or the same guest has opened it elsewhere. */
export type RoomEvent =
  | { readonly type: "room"; readonly room: Room }
  | { readonly type: "end"; readonly why: "over" | "replaced" };

/** What is looked for in a catalogue; all of it without any. */
export interface ItemsQuestion extends Omit<Filters, "exclude"> {
  /** Words of a title; accents and typos are forgiven. */
  readonly text?: string | undefined;
  /** By default `movie`. */
  readonly kind?: Kind | undefined;
  /** By default all catalogues of the kind. */
  readonly catalog?: string | undefined;
  /** By default by quality. By title at most 250,000 items are put in order. */
  readonly sort?: NonNullable<operations["findItems"]["parameters"]["query"]>["sort"] | undefined;
  /** Items of a page, 1 to 100; by default 20. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
  /** Nothing that their age limit keeps from them comes. */
  readonly viewer?: string | undefined;
  /** Of several people the strictest limit counts. */
  readonly viewers?: readonly string[] | undefined;
}

/** An item, and among which others like it are looked for. */
export interface SimilarQuestion extends Omit<
  ItemsQuestion,
  "text" | "sort" | "limit" | "cursor" | "viewers"
> {
  /** 1 to 100; by default 10. */
  readonly count?: number | undefined;
  /** Leaves out what they have seen or ruled out. */
  readonly viewer?: string | undefined;
}

export interface ImportOptions {
  /** The catalogue's; by default the file's name without its ending. */
  readonly name?: string | undefined;
  /** By default what the columns suggest. */
  readonly kind?: Kind | undefined;
  /** Only show what would be stored. */
  readonly dryRun?: boolean | undefined;
  /** Item field to column name; what is missing is guessed. */
  readonly map?: Given<ImportReport["mapping"]> | undefined;
  /** A genre as the file has it, to the one or several that it stands for. */
  readonly genres?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Remove what the catalogue has and the file does not. */
  readonly replace?: boolean | undefined;
  /** Which table of a zip archive with several. */
  readonly table?: string | undefined;
}

export interface CallOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
