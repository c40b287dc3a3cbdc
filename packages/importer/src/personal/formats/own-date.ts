import { columnKey } from "../../names/column-names.ts";
import { FIELD_WORDS } from "../../names/field-words.ts";
import { headerOf, matchHeader } from "../../names/match-header.ts";
import { areDays } from "../entry/read-dates.ts";

/** A day of the person's, also one of rating, by names that need no look at what stands in the column. */
const DATE =
  /^(?:date|dates?rated|ratedat|ratedon|daterated|dateread|readon|finished|finishedat|finishedon|dateadded|addedat|datum|fecha|data|дата|датаоценки|创建时间|打分时间|日期|時間|날짜|timestamp|ημερομηνια|paivamaara|playedon|lastplayed|completedon)$/u;
/** A day on which something was watched, which nobody has of what they did not see. */
const WATCHED_ON =
  /^(?:datewatched|watcheddate|watchedat|watchedon|watchdate|dateseen|seenon|seenat|katsottu|dateviewed|viewedon|lastwatched|gesehenam|gesehendatum|datumgesehen|sehdatum|datewatch|datevue|fechavista|fechavisionado|datavista|datavisione|dataobejrzenia|dataogladania|datumgezien|datumzhlednuti|vule|vistoil|vistoel|vistoem|鑑賞日|視聴日|観た日|观看日期|观影日期|датапросмотра)$/u;
/** Words for having watched, read or played in any longer name. */
const DONE =
  /watched|seen|viewed|playback|finish|complet|enddate|readon|lastplay|playedon|listened|ecout|lectur[ae]|lettura|leitura|lektury|lesedatum|l[uů]e?s?le$|jou[eé]e?s?le|jugad|jogad|giocat|zagran|przesluch|クリア日|プレイ日|dateread|angesehen|gesehen|gelesen|gespielt|vu(?:e?s?le)|visionn|termin|assistid|vist[oa]|visione|le[ií]d[oa]|lett[oa]|obejrz|oglad|przeczyt|zhlednut|videno|gezien|gekeken|gelezen|sedd|settden|megnez|izlen|izleme|okun|katsot|simti|смотр|просмотр|прочит|看|観|視聴|鑑賞|読了|본|시청|관람|감상/u;
/** Words for days in general. */
const DAY =
  /date|datum|fecha|^data|data$|tarih|дата|日期|日付|날짜|^when|^wann|^cuando|^quando|^kiedy|^quand|^when|^kdy|^mikor|^когда|^day$/u;
/** Days of something else. */
const OTHER =
  /releas|publi|birth|premier|estreno|lancamento|sortie|uscita|kinostart|erschein|公開|上映|발매|개봉|выход|start|begin|began|begun|modif|updat|expir|air|issued|purchas/u;
/** Days on which something was written down, which say less than those on which it was seen. */
const NOTED = /added|created|creat|hinzu|ajout|anadid|aggiunt|dodan/u;

/** Whether a column says by its name on which day a work was watched, read or played. */
function saysWhenWatched(column: string): boolean {
  return WATCHED_ON.test(keyOf(column));
}

/**
 * The column with the days on which somebody watched, read or rated: by its name, where that is known, else by words in
 * it and by what stands there. `undefined` for none.
 */
export function ownDateColumn(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): number | undefined {
  const ranks = columns.map((column, index) => rankOf(column, () => values(index)));
  const best = Math.max(0, ...ranks);
  return best === 0 ? undefined : ranks.indexOf(best);
}

/** Whether a column has days of watching: by its name and by what stands in it. */
export function holdsDaysWatched(column: string, values: readonly string[]): boolean {
  return (
    saysWhenWatched(column) || (DONE.test(keyOf(column)) && !OTHER.test(keyOf(column)) && holdsDays(values))
  );
}

function rankOf(column: string, values: () => readonly string[]): number {
  const key = keyOf(column);
  const last = keyOf(column.slice(column.lastIndexOf(".") + 1));
  if (WATCHED_ON.test(key)) return 6;
  if (OTHER.test(key)) return 0;
  if (DONE.test(key) && holdsDays(values())) return 5;
  if (DATE.test(key) || DATE.test(last)) return NOTED.test(key) ? 2 : 4;
  if (isYear(column) || !DAY.test(key)) return 0;
  return holdsDays(values()) ? (NOTED.test(key) ? 1 : 3) : 0;
}

/** What is called after a year of release is not the person's. */
function isYear(column: string): boolean {
  return matchHeader(FIELD_WORDS.year, headerOf(column)) > ENOUGH;
}

/** Words such as *date* alone match less. */
const ENOUGH = 185;

function holdsDays(texts: readonly string[]): boolean {
  return areDays(texts.slice(0, 100), 0.6);
}

/** Hangul is whole again, as it stands above. */
function keyOf(column: string): string {
  return columnKey(column).normalize("NFC");
}
