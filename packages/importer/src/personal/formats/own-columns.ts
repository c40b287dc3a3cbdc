import type { PersonalField } from "@moodreel/core/item";
import { columnKey } from "../../names/column-names.ts";
import { FIELD_WORDS } from "../../names/field-words.ts";
import { headerWords } from "../../names/header-words.ts";
import { headerOf, matchHeader } from "../../names/match-header.ts";
import { withoutScale } from "../../names/scale-in-name.ts";
import { saysScale } from "../entry/own-rating.ts";
import { ownDateColumn } from "./own-date.ts";

/** Words that a column of other people's ratings has. */
const PUBLIC =
  /imdb|tmdb|press|gamerscore|average|avg|mean|critic|meta|tomato|rotten|public|community|global|audience|others|world|goodreadsrating|豆瓣|filmweb|kinopoisk|кинопоиск/;
/** A column with these beside a rating is of a catalogue, not of a person. */
const VOTES =
  /^(?:num|no|numberof|vote|total|imdb|ratings?|user)?votes?(?:count|d?users)?$|^ratingscount$|^voteaverage$|^numvotes$|^metascore$/;

/** Two of these are of a catalogue as well. */
const FACTS =
  /^(?:genres?|overview|plot|synopsis|description|runtime|duration|popularity|certificate|mpaa|cast|actors|stars|budget|revenue|gross|tagline|keywords)$/;

/** Words that only somebody who speaks of themselves begins a name with. */
const MY_WORD =
  /^(?:my|your|own|user|personal|meine?|eigene|ma|mon|mi|mia|mio|minha|meu|moja|moje|mijn|min|mitt|мой|мои|моя|мое)$/u;
/** The same without a space; by the rating behind it, as `Mia's rating` and `Max` begin with *mi* and *ma*. */
const MY_RATING =
  /^(?:(?:my|your|own|user|personal|meine?|eigene|ma|mon|mi|mia|mio|ilmio|minha|meu|moja|moje|mijn|min|mitt|мой|мои|моя|мое)(?:own|personal|film|movie|book|game)?(?:rat|scor|star|grad|not[ae]|bewert|wert|punkt|vot|valut|puntua|califica|valora|avalia|ocen|hodnoc|betyg|cijfer|waarder|puan|оцен|рейтинг|оцін)|我的|个人|自分|내)/u;
const RATING =
  /^reviewfilm$|rating|rated$|vote$|verdict|^sterne?$|^etoiles?$|^estrell?as?$|^stell[ae]$|^gwiazdk|^sterren$|pontsz|puntaje|punteggio|pontuac|score|stars?$|^rate$|grade|schulnote|^noten?\d*$|^note(?:sur|max)\d*$|manote|nota|bewertung|wertung|punkte|voto|valutazione|puntuaci|calificaci|valoraci|avalia|ocena|hodnocen|ertekel|betyg|cijfer|waardering|puan|oy$|оценка|рейтинг|оцінка|评分|評分|評價|評価|点数|별점|평점|βαθμολογια|αξιολογηση|vurdering|karakter|bedommelse|arvosana/u;
const TITLE =
  /^(?:title|name|film|films|movie|movies|book|books|game|games|track|song|album|show|titel|titre|titulo|titolo|tytul|tytuł|tytułfilmu|nazwa|nazev|cim|pealkiri|baslik|baslık|filmadı|isim|filmtitle|movietitle|moviename|filmname|booktitle|bookname|gametitle|gamename|trackname|songname|pelicula|filme|livre|libro|livro|buch|ksiazka|kniha|konyv|kitap|название|фильм|книга|назва|片名|电影|电影名称|书名|标题|題名|作品名|タイトル|映画|제목|영화|τιτλος|ταινια|βιβλιο|tittel|elokuva|nimi|titlu)$/u;
const YEAR =
  /^(?:year|releaseyear|yearofrelease|releasedate|released|jahr|annee|ano|anno|rok|ar|ev|yil|год|рік|年|年份|上映时间|公開年|製作年|制作年|제작연도|개봉연도|ярвыпуска|годвыпуска|rokprodukcji|rokpremiery|anodelancamento|anodeestreno|yapımyılı|erscheinungsjahr|연도|productionyear|startyear|yearpublished|publicationyear|publishdate|publicationdate|ετος|χρονια|vuosi|anul)$/u;
const STATUS =
  /^(?:status|shelf|shelves|exclusiveshelf|readstatus|list|liststatus|state|zustand|statut|estado|stato|статус|状态)$/u;
/** `CompletionStatus`, and nothing of whether it was released. */
const NAMED_STATUS =
  /^(?!.*(?:releas|publi|airing|show|relation|premi|version)).*(?:status(?:name)?|statut|shelf)$/u;
/** A column that says yes or no, or on which day. */
const WATCHED =
  /^(?:is|i|have|already|i?have)?(?:lattam|megneztem|olvastam|hallgattam|nahty|luettu|kuunneltu|pelattu|sedd?[ae]?|last[ae]?|lyssnat|spelat|vazut|vizionat|citit|videno|videl[ai]?|cetl[ai]?|izledim|izlenmis|seyrettim|okudum|oynadim|посмотрел[аи]?|видел[аи]?|читал[аи]?|прочитал[аи]?|играл[аи]?|переглянуто|бачи(?:в|ла)|ειδα|το?ειδα|διαβασα|ראיתי|נצפה|קראתי|شاهدته?|شوهد|قرات|दख|已观看|观看过|已看過|看過|已讀|讀過|視聴|시청|관람|봤다|watched|seen|viewed|done|read|listened(?:to)?|heard|played|checked|gesehen|gelesen|gehort|gespielt|angesehen|angehort|schongesehen|vue?s?|lue?s?|ecoutee?s?|jouee?s?|dejavu|dejalu|vist[oa]s?|leid[oa]s?|escuchad[oa]s?|jugad[oa]s?|lid[oa]s?|ouvid[oa]s?|jogad[oa]s?|assistido|lett[oaie]|ascoltat[oaie]|giocat[oaie]|obejrzan[eya]|przeczytan[eya]|przesłuchan[eya]|przesluchan[eya]|zagran[eya]|zhlednuto|precteno|poslechnuto|hrano|gezien|gelezen|beluisterd|gespeeld|sett|izlendi|okundu|dinlendi|oynandi|просмотрено|смотрел|прочитан[оа]|прослушан[оа]|看过|已看|读过|已读|听过|玩过|見た|視聴済み?|読了|既読|聴いた|プレイ済み?|봤음|읽음)$/u;
/** The same of games and books, which somebody may know well and not have finished. */
const FINISHED =
  /^(?:is|i|have|already|i?have)?(?:finished|completed|beaten|cleared|beendet|durchgespielt|abgeschlossen|finie?s?|terminee?s?|terminad[oa]s?|completad[oa]s?|acabad[oa]s?|zerad[oa]s?|finit[oaie]|completat[oaie]|ukonczon[eya]|przeszedłem|przeszedlem|dokonceno|dohrano|uitgelezen|uitgespeeld|пройден[оа]|通关|已通关|クリア(?:済み?)?|클리어)$/u;
const TYPE = /^(?:type|titletype|mediatype|media|category|kind|art|tipo|typ|тип|类型)$/u;
const PEOPLE =
  /^(?:authors?|directors?|artists?|artistnames?|creators?|autor(?:en|es|a)?|auteurs?|autrice|autor[ei]|artistes?|artista|kunstler|interpret|wykonawca|regie|regisseur|director|realisateur|regista|rezyser|автор|режиссер|作者|作家|著者|导演|監督|歌手|艺人|アーティスト|감독|저자|가수|исполнитель)$/u;

/**
 * Columns of a table that is no known export, by what their names say; a rating only when it is a person's own.
 *
 * @param holdsRatings whether what stands in a column can be read as ratings: a `Note` may be a remark, a `Rating` from
 *   which age on something is
 */
export function ownColumns(
  columns: readonly string[],
  holdsRatings: (column: number) => boolean = () => true,
  values: (column: number) => readonly string[] = () => [],
): Partial<Record<PersonalField, number>> {
  // Hangul is whole again, as it stands above.
  const keys = columns.map((name) => columnKey(name).normalize("NFC"));
  // Of `film.title` in JSON the last part says what it is.
  const last = columns.map((name) => columnKey(name.split(".").at(-1) ?? "").normalize("NFC"));
  const find = (pattern: RegExp): number | undefined => {
    const whole = keys.findIndex((key) => pattern.test(key));
    const index = whole >= 0 ? whole : last.findIndex((key) => pattern.test(key));
    return index < 0 ? undefined : index;
  };
  const rating = ownRatingColumn(columns, holdsRatings) ?? judgedColumn(columns, values);
  const year = find(YEAR) ?? yearByWords(columns);
  const dated = ownDateColumn(columns, values);
  // GCstar's `date` is the year of a film.
  const isYear = year === undefined && dated !== undefined && areYears(values(dated));
  const date = isYear ? undefined : dated;
  const found = {
    title:
      find(TITLE) ??
      find(/^(?:what|watched|seen)$/) ??
      find(/^(?:originaltit(?:le|el)|titreoriginal|tit[ou]looriginale?)$/) ??
      find(/(?:title|titel|titre|titulo|название|片名)$/u) ??
      titleByWords(columns),
    year: isYear ? dated : year,
    rating,
    date,
    status: find(STATUS) ?? find(WATCHED) ?? find(FINISHED) ?? find(NAMED_STATUS),
    type: find(TYPE),
    people: find(PEOPLE),
    imdb: find(/^(?:imdb|imdbid|const|tconst|imdburl|imdblink|tt)$/),
    tmdb: find(/^(?:tmdb|tmdbid)$/),
    isbn: find(/^isbn(?:13|10|uid)?$/),
  };
  return Object.fromEntries(Object.entries(found).filter(([, index]) => index !== undefined));
}

/** What a person thinks of it, in words as a rule, or as `16/20`. */
const JUDGED =
  /^(?:my|mon|mein|mi|ma)?(?:reviews?|opinions?|avis|urteil|meinung|fazit|giudizio|parere|critica|opinia|nazor|velemeny|mening|отзыв|мнение|评价|感想)$/u;

/** A column of opinions that are ratings and say of what, where nothing else has any. */
function judgedColumn(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): number | undefined {
  if (isOfCatalogue(columns)) return undefined;
  const index = columns.findIndex((column, at) => {
    if (!JUDGED.test(columnKey(column).normalize("NFC"))) return false;
    const present = values(at).filter((text) => text.trim() !== "");
    return (
      present.length > 0 && present.filter((text) => saysScale(text.trim())).length >= present.length * 0.8
    );
  });
  return index < 0 ? undefined : index;
}

function areYears(texts: readonly string[]): boolean {
  const present = texts.filter((text) => text.trim() !== "");
  return present.length > 0 && present.every((text) => /^\s*(?:1[89]|20)\d\d\s*$/.test(text));
}

/** Any other name that has words for titles in it, such as `Titre original`. */
function titleByWords(columns: readonly string[]): number | undefined {
  const scores = columns.map((column) => matchHeader(FIELD_WORDS.title, headerOf(column)));
  const best = Math.max(...scores);
  return best >= ENOUGH ? scores.indexOf(best) : undefined;
}

/** A name for years in another language, such as `Jaar`. */
function yearByWords(columns: readonly string[]): number | undefined {
  const index = columns.findIndex(
    (column) => matchHeader(FIELD_WORDS.year, headerOf(column)) > SURE && !/date|time|datum/i.test(column),
  );
  return index < 0 ? undefined : index;
}

/** Words such as *time* match less. */
const SURE = 170;

/** A name has this much of the words for titles at least. */
const ENOUGH = 100;

/** Whether a column says of each work whether it was watched, read, heard or played, or finished. */
export function saysWatched(column: string): boolean {
  return WATCHED.test(columnKey(column).normalize("NFC")) || saysFinished(column);
}

/** Whether it says only whether that was finished: who gave up a game has played it. */
export function saysFinished(column: string): boolean {
  return FINISHED.test(columnKey(column).normalize("NFC"));
}

/** Whether a table is of a catalogue, and not of a person: it has votes, or much that is known of each item. */
export function isOfCatalogue(columns: readonly string[]): boolean {
  const keys = columns.map(columnKey);
  return keys.some((key) => VOTES.test(key)) || keys.filter((key) => FACTS.test(key)).length >= 2;
}

function ownRatingColumn(
  columns: readonly string[],
  holdsRatings: (column: number) => boolean,
): number | undefined {
  const ratings = columns.flatMap((column, index) =>
    isRating(column) && holdsRatings(index) ? [index] : [],
  );
  const mine = ratings.find((index) => isMine(columns[index] ?? ""));
  if (mine !== undefined) return mine;
  // A bare "rating" beside numbers of votes is what everybody thinks.
  return isOfCatalogue(columns) ? undefined : ratings[0];
}

/** Whether a column has ratings, and not everybody's. */
export function isRating(column: string): boolean {
  const [key, bare] = [column, withoutScale(column)].map((name) => columnKey(name).normalize("NFC"));
  // The day of a rating is none, though *data* and *date de notation* have words for one in them.
  return (
    [key, bare].some((name) => name !== undefined && RATING.test(name)) &&
    !PUBLIC.test(key ?? "") &&
    !/^(?:date|datum|data|fecha|дата)./u.test(key ?? "")
  );
}

/** Whether a column of ratings is of the person whose file it is: `My rating`, `manote`, `我的评分`. */
export function isMine(column: string): boolean {
  return MY_WORD.test(headerWords(column)[0] ?? "") || MY_RATING.test(columnKey(column).normalize("NFC"));
}
