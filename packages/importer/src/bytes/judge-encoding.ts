import { isRecognised } from "../names/column-names.ts";

/** Encodings that text may be in when it is no UTF-8, by their WHATWG labels. */
const CANDIDATES: readonly string[] =
  "windows-1252 macintosh windows-1250 iso-8859-2 windows-1254 windows-1251 koi8-u ibm866 windows-1253 windows-1255 windows-1256 gb18030 big5 shift_jis euc-jp euc-kr".split(
    " ",
  );

/** So many bytes from the first that is not ASCII are judged. */
const LOOKED_AT = 32 * 1024;

/** Fewer bytes than these do not tell another script. */
const FEWEST = 4;

const WESTERN = /[éèêëàâäáãåçñóòôöõøúùûüíìîïæœßÉÈÀÄÖÜÅØÑÇÁÍÓÚ¿¡«»“”‘’„–—…·°]/g;

/** Letters beyond ASCII of the languages that are written in an encoding, with the usual punctuation. */
const LETTERS: Readonly<Partial<Record<string, readonly RegExp[]>>> = {
  // What Excel writes on a Mac as plain CSV.
  macintosh: [WESTERN],
  "windows-1252": [WESTERN],
  "windows-1250": central(),
  "iso-8859-2": central(),
  "windows-1254": [/[ğışİŞĞçöüÇÖÜâîû“”‘’–—…]/g],
};

/** Polish, Czech and Slovak, Hungarian, Croatian, Romanian: no text has the letters of two of them. */
function central(): readonly RegExp[] {
  return [
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "áčďéěíňóřšťúůýžľôäÁČĎÉĚÍŇŘŠŤÚŮÝŽ",
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
    "čćđšžČĆĐŠŽ",
    "ăâîşţĂÂÎŞŢ",
  ].map((letters) => new RegExp(`[${letters}“”‘’„–—…]`, "g"));
}

/**
 * The encoding that makes most sense of bytes that are no UTF-8: which can be decoded without a fault, to
 * letters as they follow each other in words, the usual ones of the language; names of columns that come out
 * right count most.
 *
 * @param bytes from the beginning of the file
 */
export function judgeEncoding(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = first < LOOKED_AT ? 0 : first - 1024;
  const sample = bytes.subarray(from, from + LOOKED_AT);
  let best: { encoding: string; score: number } = { encoding: "windows-1252", score: 0 };
  for (const encoding of CANDIDATES) {
    // What is cut off at the end is no fault.
    const text = new TextDecoder(encoding).decode(sample, { stream: true });
    // Without their accents, the names of columns are the same in any of the Latin ones.
    const named = encoding in LETTERS || from > 0 ? 0 : headerScore(text);
    const tells = named > 0 || encoding in LETTERS || sample.filter((byte) => byte >= 0x80).length >= FEWEST;
    const score = tells ? scoreOf(encoding, text) + named : -1;
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

/** From below 0 for what is no text to about 1 for what surely is, for each character beyond ASCII. */
function scoreOf(encoding: string, text: string): number {
  const others = text.match(/[^\0-\x7f]/g) ?? [];
  if (others.length === 0) return 0;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const faults = count(/[\uFFFD\u0080-\u009F\uE000-\uF8FF]/g);
  const share = (some: number): number => some / others.length;
  // Letters of other scripts do not stand in words of ASCII.
  const beside = share(count(/(?<=[a-zA-Z])[^\0-\x7f]|[^\0-\x7f](?=[a-zA-Z])/g));
  const isLatin = encoding in LETTERS;
  const bad = 8 * share(faults) + (isLatin ? 0 : 1.5 * beside);
  switch (encoding) {
    case "gb18030":
      return (
        0.95 * share(count(COMMON_HAN)) + 0.3 * share(count(/[\p{sc=Han}]/gu)) - 0.4 * share(count(ODD)) - bad
      );
    case "big5":
      return (
        0.9 * share(count(COMMON_TRADITIONAL)) +
        0.3 * share(count(/[\p{sc=Han}]/gu)) -
        0.4 * share(count(ODD)) -
        bad
      );
    case "shift_jis":
    case "euc-jp": {
      const kana = share(count(/[\u3041-\u3096\u30A1-\u30FA]/g));
      // Kana of half width are what other languages look like.
      return (
        kana +
        0.3 * share(count(/\p{sc=Han}/gu)) +
        (kana > 0.15 ? 0.2 : 0) -
        1.5 * share(count(/[\uFF61-\uFF9F]/g)) -
        bad
      );
    }
    case "euc-kr":
      return 1.05 * share(count(/[\uAC00-\uD7A3]/g)) - 0.5 * share(count(/\p{sc=Han}/gu)) - bad;
    case "windows-1251":
    case "koi8-u":
    case "ibm866":
      return (
        0.55 * share(count(/[а-яёіїєґА-ЯЁІЇЄҐ]/g)) +
        vowels(share(count(/[аеиоуыэюяіїєёАЕИОУЭЮЯІЇЄ]/g))) -
        // No list is without capitals; Hebrew letters look so.
        (others.length > 20 && count(/[А-ЯЁІЇЄҐ]/g) === 0 ? 0.3 : 0) -
        share(oddCase(text)) -
        (encoding === "ibm866" ? 3 : 0.6) * share(count(/[^\0-\x7f\p{sc=Cyrillic}«»—–…№]/gu)) -
        bad
      );
    case "windows-1253":
      return (
        0.55 * share(count(/[Α-Ωα-ωάέήίόύώς]/g)) +
        vowels(share(count(/[αεηιουωάέήίόύώΑΕΗΙΟΥΩ]/g))) -
        share(oddCase(text)) -
        0.6 * share(count(/[^\0-\x7f\p{sc=Greek}]/gu)) -
        bad
      );
    case "windows-1255":
    case "windows-1256": {
      const script = encoding === "windows-1255" ? /[א-ת]/g : /[ء-ي]/g;
      return (
        0.85 * share(count(script)) -
        0.6 * share(count(/[^\0-\x7f\p{sc=Hebrew}\p{sc=Arabic}“”‘’–—،؛؟]/gu)) -
        bad
      );
    }
    default:
      return latinScore(encoding, text, share, beside) - bad;
  }
}

function latinScore(encoding: string, text: string, share: (some: number) => number, beside: number): number {
  const languages = LETTERS[encoding] ?? [];
  const common = Math.max(...languages.map((letters) => share(text.match(letters)?.length ?? 0)));
  const rows = share(text.match(/[^\0-\x7f\s«»“”„’–—…]{3,}/g)?.length ?? 0);
  // Only Hungarian has these, and Western letters in their place are as usual.
  const hungarian = encoding === "windows-1250" && common === 1 && /[őű]/.test(text) ? 0.03 : 0;
  return (
    0.5 * common +
    0.3 * beside +
    hungarian -
    2 * rows -
    0.3 * share(oddCase(text)) +
    (encoding === "macintosh" ? 0 : 0.02)
  );
}

/** Two letters of five are vowels in languages that have them. */
function vowels(share: number): number {
  return share < 0.2 ? 0 : 0.35;
}

/** Capitals within words. */
function oddCase(text: string): number {
  return text.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0;
}

/** Names of columns in the first lines that are known, and not of ASCII alone. */
function headerScore(text: string): number {
  const lines = text.split(/[\r\n]+/, 3);
  const cells = lines.flatMap((line) => line.split(/[,;\t|"]/)).filter((cell) => /[^\0-\x7f]/.test(cell));
  return 0.4 * Math.min(3, cells.filter((cell) => isRecognised(cell)).length);
}

/** Of the most frequent characters of Chinese those that both ways to write it share. */
const BOTH_HAN =
  "的一是不了在人有我他中上大和地到以要就出可也你生能而子那得下自之年作用道行所然家事成方多去法如都同面起看定天分好小部其些主理心她本前但因只想日者意力它把十民第公此已工使情明性知全三又正外高由很最重物手向文政美相被利什二等或新己制身果加西斯月合回特代信表化老世位次度任常先海通教原提立及比解水名真走各入口平系活更打女四神何安少才反受目太量再感建做接必件管期市直德命山金指克保至形社便空治展科司五基眼非白界光放即像且思王象完式色路南品住告求程北死交取拉格望共清今切院候影片喜悚演映疑犯罪恐怖奇幻冒史";
/** The most frequent characters of Chinese, a fifth to a half of any text, and of lists of films. */
const COMMON_HAN = new RegExp(
  `[${BOTH_HAN}这个们来为国说时会对于着过发后里种经么学现当没动还进样开从实军无与长机关点业将两间问并应战头体见产话内给门儿东声员论处义几认条气题尔别变总电数报结务场计资许统区队决马书则听却达强难权设记类据边张该规万觉术领确传师观让识带导争运剧惊爱红蓝绿评悬画险纪录历古装]`,
  "g",
);
const COMMON_TRADITIONAL = new RegExp(
  `[${BOTH_HAN}這個們來為國說時會對於著過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運劇驚愛紅藍綠評懸畫險紀錄歷]`,
  "g",
);
/** What other encodings' letters become. */
const ODD = /[^\0-\x7f\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027·《》“”‘’…—、。]/gu;
