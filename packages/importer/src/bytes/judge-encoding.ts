import { isRecognised } from "../names/column-names.ts";

/** Encodings that text may be in when it is no UTF-8, by their WHATWG labels. */
const CANDIDATES: readonly string[] =
  "windows-1252 windows-1250 iso-8859-2 windows-1254 windows-1251 koi8-u ibm866 windows-1253 gb18030 big5 shift_jis euc-jp euc-kr".split(
    " ",
  );

/** So many bytes from the first that is not ASCII are judged. */
const LOOKED_AT = 32 * 1024;

/** Fewer bytes than these do not tell another script. */
const FEWEST = 4;

/** Letters beyond ASCII of the languages that are written in an encoding, with the usual punctuation. */
const LETTERS: Readonly<Partial<Record<string, readonly RegExp[]>>> = {
  "windows-1252": [/[éèêëàâäáãåçñóòôöõøúùûüíìîïæœßÉÈÀÄÖÜÅØÑÇÁÍÓÚ¿¡«»“”‘’„–—…·°]/g],
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
  return 0.5 * common + 0.3 * beside + hungarian - 2 * rows - 0.3 * share(oddCase(text)) + 0.02;
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

/** The most frequent characters of Chinese, a fifth to a half of any text, and of lists of films. */
const COMMON_HAN =
  /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运影片喜剧惊悚爱红蓝绿门类评演导员映悬疑犯罪恐怖动画奇幻冒险纪录历史古装]/g;
const COMMON_TRADITIONAL =
  /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運影片喜劇驚悚愛紅藍綠評演映懸疑犯罪恐怖動畫奇幻冒險紀錄歷史]/g;
/** What other encodings' letters become. */
const ODD = /[^\0-\x7f\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027·《》“”‘’…—、。]/gu;
