/** Columns that only the export of a person has, as `columnKey`s: what is rated there is the person's. */
const PERSONAL: ReadonlySet<string> = new Set(
  "yourrating, myrating, daterated, watcheddate, datewatched, rewatch, readstatus, dateread, lastdateread, exclusiveshelf, startedat, finishedat, ratedat, yourated, userrated, starrating, ownership, mystatus, myscore, liststatus, liststatusscore, liststatusstatus, psi, tier, stoppeddate, startdate, finishdate, enddate, shelf, readcount, rating10, reviewpublished, watchedat, lastwatchedat, rymalbum, score10, ownrating, personalrating, userscoreown, sortcharacter, readings, collectionfolder".split(
    ", ",
  ),
);
/** What only the person themselves would call so. */
const MINE = /^(?:my|your)(?:ratings?|reviews?|scores?|notes?|comments?|votes?|grades?|stars)$/;
/** The column beside which another one that is called just rating is everybody's. */
const MY_RATING =
  /^(?:(?:my|your)(?:rating|score|vote|grade)|(?:meine?|eigene)(?:bewertung|note|punkte|wertung)|manote|mi(?:nota|puntuacion|calificacion|valoracion)|minha(?:nota|avaliacao)|(?:la)?mia(?:valutazione)|(?:il)?miovoto|mojaocena|mijn(?:cijfer|beoordeling|score)|moj[ae]hodnoceni|mittbetyg|моя?(?:оценка|оцінка)|我的评分|我的評分|自分の?評価|내(?:평점|별점))\d*$/;

/** Whether a table is what a person said of things, such as an export of Criticker or BookWyrm. */
export function isPersonal(keys: readonly string[]): boolean {
  return keys.some((key) => PERSONAL.has(key) || MINE.test(key) || MY_RATING.test(key));
}

/** Whether a column is the person's own rating by its very name, so that others are not. */
export function isMyRating(key: string): boolean {
  return MY_RATING.test(key);
}
