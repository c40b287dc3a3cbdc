/**
 * What a name is made of, as regular expressions that are tried one after the other where the one before ended. Unicode's own
 * properties say what is a letter in which script: https://www.unicode.org/reports/tr44/#Property_Index
 */

/** Letters and digits that are seen: Hangul's fillers are letters that are not. */
const LETTER = String.raw`(?!\p{DI})[\p{L}\p{N}]`;

/** An accent, a vowel sign, a tone. */
const MARK = String.raw`(?!\p{DI})\p{M}`;

/** More on one letter than any language writes; a tower of marks would cover the lines around it. */
const MOST_MARKS = 8;

/** Scripts whose words need the joiners U+200C and U+200D: Arabic and its kin, and those with conjuncts. */
const JOINING = [
  ..."Arab Syrc Nkoo Mong Adlm Rohg".split(" "),
  ..."Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh".split(" "),
  ..."Khmr Mymr Java Bali Sund Newa Mtei".split(" "),
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join("");

const JOINS = String.raw`(?=[\p{L}\p{M}])[${JOINING}]`;

/** Between two letters of such a script; U+200D also after a sign that ends a word, as in old spellings of Malayalam. */
const JOINER = String.raw`(?:(?<=${JOINS})[\u200c\u200d](?=${JOINS})|(?<=(?=\p{M})[${JOINING}])\u200d)`;

/** Chooses among the forms of a Han or Mongolian letter, which names depend on. */
const FORM = String.raw`(?:(?<=\p{scx=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]|(?<=\p{scx=Mong})[\u180b-\u180d\u180f])`;

/** https://www.unicode.org/reports/tr51/#EBNF_and_Regex */
const PICTURE = String.raw`[\p{ExtPict}\p{EMod}][\ufe0e\ufe0f]?\p{EMod}?`;
const EMOJI = [
  String.raw`[0-9#*]\ufe0f?\u20e3`,
  String.raw`\p{RI}\p{RI}`,
  String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}\u{e007f}`,
  String.raw`${PICTURE}(?:\u200d${PICTURE})*`,
].join("|");

/** Punctuation of names of people and works that a message lists. */
export const PUNCTUATION = "' ’ & . , - _ ( ) + !";

/**
 * The same, and what joins or separates words in scripts of their own: Catalan's and Japan's dots, Hebrew's and Armenian's marks,
 * Tibet's and Ethiopia's spaces. No slash, quotation mark or other character that a path, an address or a shell would take for its
 * own.
 */
const JOINED = `[${String.raw`'’&.,\-_()+!`}‘‐–·・、،՚׳״־་፡]`;

const WORDS = `${EMOJI}|${LETTER}(?:${MARK}|${JOINER}|${FORM}){0,${MOST_MARKS}}`;

/** What may begin a name: nothing that a program would take for an option or a hidden file. */
export const FIRST = new RegExp(`(?:${WORDS}|[('’‘](?=${LETTER}))`, "uy");

/** What the name may go on with: an emoji, a letter with its marks, a space, or one of the few other characters. */
export const NEXT = new RegExp(`(?:${WORDS}|${JOINED}| )`, "uy");
