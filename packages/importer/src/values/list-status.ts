/** What being in a list says of a work. */
export type ListStatus = "wanted" | "done" | "liked";

const STATUSES: readonly (readonly [pattern: RegExp, status: ListStatus])[] = [
  [
    /watch ?list|wish ?list|\bto (?:watch|see|read|play|listen)\b|\bwant(?:ed)? to\b|\bplan(?:ned|s)? to\b|\btbr\b|backlog|merkliste|\bzu sehen\b|à voir|à lire|por ver|da vedere|para ver|do obejrzenia|想看|見たい/,
    "wanted",
  ],
  [
    /\b(?:liked?|likes|loved|favou?rites?)\b|lieblings|favoriten|favoris|favoritos|preferiti|ulubione/,
    "liked",
  ],
  [
    /\b(?:watched|seen|viewed|finished|completed|history|watch ?log|films? i ve seen)\b|gesehen|\bvus?\b|\bvist[oaie]s?\b|obejrzane|просмотрен|看过|見た/,
    "done",
  ],
];

/**
 * What the name of a list says of what is in it: of a file, such as `watchlist.txt`, or of a list of JSON, such as
 * `mine.json#liked`; `null` when it says nothing.
 */
export function listStatus(name: string): ListStatus | null {
  const [last = ""] = name.split(/[#/\\]/).slice(-1);
  const words = last
    .replace(/\.(?:csv|tsv|txt|json|xlsx|ods|xml|zip|gz)$/i, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
  return STATUSES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** What the heading above a part of a list says of what is in it, as a cell of a column of status would. */
export function statusUnder(heading: string): string {
  const status = listStatus(heading);
  return status === null ? "" : status === "wanted" ? "to watch" : "watched";
}

const YES =
  /^(?:y|yes|true|1|x|✓|✔|✅|☑|ja|j|oui|o|s[ií]|sim|s|tak|t|ano|igen|evet|kyll[äa]|joo|ναι|כן|نعم|हाँ|हां|да|是|はい|済み?|既読|読了|○|◯|예|watched|seen|done|checked|finished|completed|read|played|❤️?|♥️?|👍)$/iu;
const NO =
  /^(?:n|no|false|0|-|–|✗|✘|❌|☐|nein|non|n[aã]o|nie|ne|nem|hay[ıi]r|nej|nei|ei|nu|[όο]χι|לא|لا|नहीं|нет|否|いいえ|未|未読|×|아니요|not (?:yet|seen|watched)|unwatched|unseen|unchecked|unread|unplayed|👎)$/iu;

/** Whether a cell of a column such as `Watched` says yes; a day does, too. `null` for what says neither. */
export function isYes(text: string | null): boolean | null {
  if (text === null || NO.test(text.trim())) return false;
  // `yes (2x)`, `yes, twice`.
  const said = text.trim().replace(/(?<=\S)\s*[(,;:!][^]*$/, "");
  return YES.test(said) || /\d{4}|\d[./-]\d/.test(text) ? true : null;
}

/** Whether a cell says no in so many words. */
export function isNo(text: string): boolean {
  return NO.test(text.trim());
}
