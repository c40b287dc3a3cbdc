import type { components } from "./api.ts";

type Schemas = components["schemas"];

export type Emotion = Schemas["Emotion"];
export type Kind = Schemas["Kind"];
export type Intent = Schemas["Intent"];
export type Reaction = Schemas["Reaction"];
export type Scores = Schemas["Scores"];
export type Filters = Schemas["Filters"];
export type Item = Schemas["Item"];

export type RecommendationRequest = Schemas["RecommendationRequest"];
/** Told apart by `outcome`. */
export type Recommendation = Schemas["Recommendation"];
export type RecommendedItem = Schemas["RecommendedItem"];
export type WhyNotRequest = Schemas["WhyNotRequest"];
/** Told apart by `why`. */
export type WhyNot = Schemas["WhyNot"];

export type Catalog = Schemas["Catalog"];
export type ImportReport = Schemas["ImportReport"];
export type ItemPage = Schemas["ItemPage"];
export type Policy = Schemas["Policy"];
export type PolicyOfKind = Schemas["PolicyOfKind"];

export type Viewer = Schemas["Viewer"];
export type Opinion = Schemas["Opinion"];
export type NewReaction = Schemas["NewReaction"];
export type NewRating = Schemas["NewRating"];
export type Passed = Schemas["Passed"];
export type LearnedPolicy = Schemas["LearnedPolicy"];
export type History = Schemas["History"];
export type ViewerExport = Schemas["ViewerExport"];
export type ImportedRatings = Schemas["ImportedRatings"];

/** What is looked for in a catalogue; all of it without any. */
export interface ItemsQuestion extends Omit<Filters, "exclude"> {
  /** Words of a title; accents and typos are forgiven. */
  readonly text?: string;
  /** By default `movie`. */
  readonly kind?: Kind;
  /** By default the newest catalogue of the kind. */
  readonly catalog?: string;
  /** Items of a page, 1 to 100; by default 20. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface ImportOptions {
  /** The catalogue's; by default the file's name without its ending. */
  readonly name?: string;
  /** By default what the columns tell. */
  readonly kind?: Kind;
  /** Only show what would be stored. */
  readonly dryRun?: boolean;
  /** Item field to column name; what is missing is guessed. */
  readonly map?: ImportReport["mapping"];
  /** A genre as the file has it, to the one or several that it stands for. */
  readonly genres?: Readonly<Record<string, string | readonly string[]>>;
  /** Remove what the catalogue has and the file does not. */
  readonly replace?: boolean;
  /** Which table of a zip archive with several. */
  readonly table?: string;
}

export interface CallOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
}
