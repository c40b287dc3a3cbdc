export type { CheckReport } from "./check/check-all.ts";
export type { Health } from "./check/look-at-parts.ts";
export type { ShelfGiven } from "./catalogs/choose-catalog.ts";
export type { Facets } from "./catalogs/facets-of.ts";
export type { FoundItem } from "./catalogs/find-item.ts";
export type { ItemsAnswer, ItemsQuestion } from "./catalogs/list-items.ts";
export type { Connected, ConnectGiven } from "./connections/connect.ts";
export type { ConnectionSummary } from "./connections/list-connections.ts";
export type { Played, PlayGiven } from "./connections/play.ts";
export type { PosterGiven } from "./connections/poster-of.ts";
export type { NotRefreshed, Refreshed, RefreshOutcome } from "./connections/refresh.ts";
export { createMoodreel, type MoodreelPorts } from "./create-moodreel.ts";
export type { ImportGiven } from "./import/import-given.ts";
export type { FileGiven } from "./import/source-of.ts";
export type { Moodreel } from "./moodreel.ts";
export { openMoodreel, type OpenOptions } from "./open-moodreel.ts";
export type { PictureMood } from "./pictures/mood-of-picture.ts";
export type { HomeOptions } from "./context/home-options.ts";
export type { Picture, PictureReading, ReadFacesGiven } from "./pictures/read-faces.ts";
export type { TrainGiven, TrainReport } from "./learn/train.ts";
export type { PolicyAnswer } from "./policy/policies.ts";
export type { ListedItem, RecommendAnswer } from "./recommend/answer.ts";
export type { WhyNotAnswer } from "./recommend/explain-why-not.ts";
export type { MoodGiven, ShownForGiven } from "./questions/mood-given.ts";
export type { RecommendQuestion } from "./recommend/question.ts";
export type { ViewersGiven } from "./audience/viewers-given.ts";
export type { OneQuestion } from "./recommend/one-for.ts";
export type { AboutGiven, AboutItem } from "./about/about-item.ts";
export type { SimilarAnswer, SimilarGiven } from "./recommend/similar-to.ts";
export { todaysSeed } from "./recommend/todays-seed.ts";
export { STARTER } from "./starter/starter.ts";
export type { OpinionsFile } from "./viewers/export-opinions/export-opinions.ts";
export { OPINION_FORMATS, type OpinionFormat } from "./viewers/export-opinions/opinion-formats.ts";
export type { History } from "./viewers/history.ts";
export type {
  ImportedRatings,
  ImportRatingsGiven,
  RatingsMatch,
  RatingsUndecided,
} from "./viewers/import-ratings.ts";
export type { LearnedAnswer } from "./viewers/learned.ts";
export type { ViewerExport } from "./viewers/manage-viewers.ts";
export type { SaidOfItem } from "./viewers/memory.ts";
export type { ReactGiven } from "./viewers/opinions.ts";
export type { ModelForm, TasteModels } from "./models/taste-models.ts";
