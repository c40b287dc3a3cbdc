import type { Emotion, Item, Kind, Policy, Reaction } from "@moodreel/core";
import type { Opinion } from "@moodreel/core/profile";
import type { ImportReport } from "@moodreel/importer";
import type { BackupReport, BackupSummary, CatalogSummary, CsvOptions, Profile } from "@moodreel/store";
import type { Health } from "./check/look-at-parts.ts";
import type { CheckReport } from "./check/check-all.ts";
import type { ShelfGiven } from "./catalogs/choose-catalog.ts";
import type { Facets } from "./catalogs/facets-of.ts";
import type { FoundItem } from "./catalogs/find-item.ts";
import type { AboutGiven, AboutItem } from "./about/about-item.ts";
import type { ItemsAnswer, ItemsQuestion } from "./catalogs/list-items.ts";
import type { Connected, ConnectGiven } from "./connections/connect.ts";
import type { ConnectionSummary } from "./connections/list-connections.ts";
import type { Played, PlayGiven } from "./connections/play.ts";
import type { PosterGiven } from "./connections/poster-of.ts";
import type { RefreshOutcome } from "./connections/refresh.ts";
import type { ImportGiven } from "./import/import-given.ts";
import type { FileGiven } from "./import/source-of.ts";
import type { Picture as PosterPicture } from "./media/media-server.ts";
import type { PictureMood } from "./pictures/mood-of-picture.ts";
import type { Picture, PictureReading, ReadFacesGiven } from "./pictures/read-faces.ts";
import type { TrainGiven, TrainReport } from "./learn/train.ts";
import type { PolicyAnswer } from "./policy/policies.ts";
import type { RecommendAnswer } from "./recommend/answer.ts";
import type { WhyNotAnswer } from "./recommend/explain-why-not.ts";
import type { ShownForGiven } from "./questions/mood-given.ts";
import type { OneQuestion } from "./recommend/one-for.ts";
import type { SimilarAnswer, SimilarGiven } from "./recommend/similar-to.ts";
import type { RecommendQuestion } from "./recommend/question.ts";
import type { RoomCardsAnswer, RoomCardsQuestion } from "./room/room-cards.ts";
import type { OpinionsFile } from "./viewers/export-opinions/export-opinions.ts";
import type { OpinionFormat } from "./viewers/export-opinions/opinion-formats.ts";
import type { History } from "./viewers/history.ts";
import type { ImportedRatings, ImportRatingsGiven } from "./viewers/import-ratings.ts";
import type { LearnedAnswer } from "./viewers/learned.ts";
import type { ViewerExport, ViewerGiven } from "./viewers/manage-viewers.ts";
import type { ReactGiven } from "./viewers/opinions.ts";

/**
 * The product without a screen. The server, the command line and a page without a server are thin over it,
 * so the same question gets the same answer from each. Expected outcomes are values; problems are thrown
 * as `MoodreelError`, with a code that docs/errors.md explains: `request-invalid` for arguments that cannot be
 * meant, `moodreel-closed` for a call after `close`.
 *
 * Where a viewer is named, `me` is made when something is first said; every other name must have been added.
 *
 * @example
 * const moodreel = await openMoodreel();
 * await moodreel.importFile("films.csv");
 * const answer = await moodreel.recommend({ emotion: "happy", viewer: "me" });
 * await moodreel.react("me", answer.items[0].id, "like");
 */
export interface Moodreel {
  recommend(question: RecommendQuestion): Promise<RecommendAnswer>;
  /** Why an item is not on the list that the question gives. @param item an id, or words of a title */
  whyNot(question: RecommendQuestion, item: string): Promise<WhyNotAnswer>;
  /**
   * The single best item for a mood, and, given what was refused, the next best. In the answer's list of one chance
   * has no part.
   */
  one(question: OneQuestion): Promise<RecommendAnswer>;
  /** What is most like an item, whatever the mood, with what both have. @param item an id, or words of a title */
  similar(item: string, given?: SimilarGiven): Promise<SimilarAnswer>;
  /** Cards for several people in moods of their own, to vote on. Nothing of the moods is kept. */
  roomCards(question: RoomCardsQuestion): Promise<RoomCardsAnswer>;

  /** One reading for each picture. Nothing of a picture is kept. */
  readFaces(pictures: Picture | Iterable<Picture>, given?: ReadFacesGiven): AsyncIterable<PictureReading>;
  moodOfPicture(picture: Picture): Promise<PictureMood>;

  catalogs(): Promise<readonly CatalogSummary[]>;
  importFile(file: FileGiven, given?: ImportGiven): Promise<ImportReport>;
  /**
   * A Moodreel whose only catalogue is this file, which is not imported; policies and viewers are the same.
   * Close it.
   */
  openFile(
    file: FileGiven,
    given?: ImportGiven,
  ): Promise<{ readonly moodreel: Moodreel; readonly report: ImportReport }>;
  removeCatalog(name: string): Promise<void>;
  /**
   * CSV, a piece of text at a time; imported again it is the same catalogue. With `forSpreadsheets` text that a
   * spreadsheet would take for a formula gets an apostrophe in front.
   */
  exportCatalog(name: string, given?: CsvOptions): Promise<AsyncIterable<string>>;
  /**
   * Connects a media server of one's own network, Kodi or Jellyfin, and brings its films in; in Node. It is only
   * read. Address and credentials are kept in the home folder.
   */
  connect(given: ConnectGiven): Promise<Connected>;
  /** The media servers and folders that catalogues come from, without credentials. */
  connections(): Promise<readonly ConnectionSummary[]>;
  /** Forgets a connection and its credentials; its catalogue stays. */
  disconnect(name: string): Promise<void>;
  /**
   * Brings catalogues of connections up to date. One that cannot be asked stays as it is, and says why.
   *
   * @param name of one; by default all
   */
  refresh(
    name?: string,
    given?: { readonly signal?: AbortSignal | undefined },
  ): Promise<readonly RefreshOutcome[]>;
  /** Starts an item on a connected media server that has it. @param item an id, or a title */
  play(item: string, given?: PlayGiven): Promise<Played>;
  /** The bytes of an item's poster, out of an imported folder or from a media server; `null` for none. */
  poster(item: Item["id"], given?: PosterGiven): Promise<PosterPicture | null>;
  /** A page of items by title and filters. */
  items(question?: ItemsQuestion): Promise<ItemsAnswer>;
  /** What there is to filter by: genres, languages, decades. */
  facets(given?: ShelfGiven): Promise<Facets>;
  /** @param item an id, or words of a title */
  findItem(item: string, given?: ShelfGiven): Promise<FoundItem>;
  /** Everything that is known of an item. @param item an id, or words of a title */
  aboutItem(item: string, given?: AboutGiven): Promise<AboutItem>;

  policy(kind?: Kind): Promise<PolicyAnswer>;
  /** @param policy `null` goes back to the default table */
  setPolicy(kind: Kind, policy: Policy | null): Promise<PolicyAnswer>;

  react(viewer: string, item: Item["id"], reaction: Reaction, given?: ReactGiven): Promise<Opinion>;
  /** @param rating 0 to 10 */
  rate(viewer: string, item: Item["id"], rating: number, given?: ShelfGiven): Promise<Opinion>;
  /** Takes a reaction, or the rating, back. */
  withdraw(viewer: string, item: Item["id"], what: Reaction | "rating", given?: ShelfGiven): Promise<Opinion>;
  /** The viewer left a list for another one. @param items as they were listed */
  passOver(
    viewer: string,
    items: readonly Item["id"][],
    mood: ShownForGiven,
    given?: ShelfGiven,
  ): Promise<void>;
  /** @param beside names of others who look along: what the age limit of one of them keeps out does not come */
  opinions(viewer: string, kind?: Kind, beside?: readonly string[]): Promise<readonly Opinion[]>;
  importRatings(viewer: string, file: FileGiven, given?: ImportRatingsGiven): Promise<ImportedRatings>;
  /** The viewer looks like one emotion and feels another. */
  correct(viewer: string, looked: Emotion, felt: Emotion): Promise<void>;

  /** The policy as it was learned from a viewer. */
  learned(viewer: string, given?: ShelfGiven): Promise<LearnedAnswer>;
  /** Opinions stay. */
  forgetLearned(viewer: string, kind?: Kind): Promise<void>;
  /** @param limit moods at most, by default 1,000 */
  history(viewer: string, limit?: number): Promise<History>;
  clearHistory(viewer: string): Promise<void>;

  /** Oldest first. */
  viewers(): Promise<readonly Profile[]>;
  addViewer(name: string, given?: ViewerGiven): Promise<Profile>;
  /** Taking the consent back deletes the history. */
  keepMoods(viewer: string, keepsMoods: boolean): Promise<Profile>;
  /**
   * Sets the age, 0 to 18 years, that a viewer is shown things for: what has no certificate that says so is on no
   * list, group's list or page of items of theirs. `null` takes the limit away.
   */
  limitAge(viewer: string, ageLimit: number | null): Promise<Profile>;
  removeViewer(viewer: string): Promise<void>;
  exportViewer(viewer: string): Promise<ViewerExport>;
  /** What was said of films, as a file that Letterboxd, Trakt or Kodi takes in. */
  exportOpinions(viewer: string, format: OpinionFormat): Promise<OpinionsFile>;

  /**
   * Learns from ratings of many people what goes with what; in Node.
   *
   * @param file any table with users, items and ratings
   */
  train(file: string, given?: TrainGiven & { readonly kind?: Kind | undefined }): Promise<TrainReport>;
  /**
   * Writes all catalogues, policies and viewers into one file, while they are in use; in Node. What is damaged
   * is left out and named in `leftOut`.
   */
  backup(file: string): Promise<BackupReport>;
  /** Brings back what a backup holds; what has the same name is replaced, the rest stays; in Node. */
  restore(file: string): Promise<BackupSummary>;
  /** Looks at everything that is kept, and says what is damaged, what is lost and what to do; reads all of it. */
  check(): Promise<CheckReport>;
  /** What can be used at this moment: asks each part for a little. */
  health(): Promise<Health>;

  /** Closes what it opened; once is enough, and more does no harm. */
  close(): Promise<void>;
}
