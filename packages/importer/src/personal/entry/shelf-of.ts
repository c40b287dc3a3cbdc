/** What being on a shelf, in a list or of a status says of a work. */
export type Shelf = "untouched" | "done" | "wanted" | "current" | "dropped";

const SHELVES: readonly (readonly [pattern: RegExp, shelf: Shelf])[] = [
  [
    /\bun(?:read|seen|watched|played|started|begun|beaten)\b|\b(?:not|never)(?: yet)? (?:yet|begun|started|read|seen|watched|played)|nicht (?:gesehen|gelesen|gespielt|begonnen)|un(?:gesehen|gelesen|gespielt)|noch nicht|\b(?:pas|non) (?:encore )?(?:vu|lu|jou|commenc|vist|lett|inizi|gioc)|\b(?:no|sin) (?:vist|ver|leíd|leer|jug|empez)|\bnão (?:vist|lid|assist|jog)|\bnie ?(?:obejrz|przeczyt|ukończ)|(?<!\p{L})не (?:просм|смотр|прочит|чит|нач)|未(?:看|读|讀|視聴|読|鑑賞)|没看|안 본|미시청/u,
    "untouched",
  ],
  [
    /\bdnf\b|not finish|unfinish|abandon|dropped|\bgave up\b|stopped|\bquit\b|not ?interest|paused|on hold|\bhold\b|retired|abgebrochen|arrêté|no terminad|nicht beendet/,
    "dropped",
  ],
  [
    /^to |want|wish|plan|backlog|watch ?later|watch ?list|\btbr\b|up next|later|must (see|read)|zu (sehen|lesen)|merkliste|wunsch|à (voir|lire)|envie|por (ver|leer)|pendiente|da (vedere|leggere)|para (ver|ler)|quero|do obejrzenia|посмотреть|прочитать|想看|想读|見たい|보고/,
    "wanted",
  ],
  [
    /current|progress|\breading\b|watching|playing|listening|started|gerade|en cours|leyendo|viendo|смотрю|читаю|在看|在读/,
    "current",
  ],
  [
    /complete|finish|\bread\b|watched|seen|played|beaten|done|gesehen|gelesen|\bvue?\b|\blue?\b|vist[oa]|leíd|letto|lido|obejrzane|просмотрен|прочитан|看过|读过|見た|본 것/,
    "done",
  ],
];

/** What a shelf's or a status' name means; `null` for a name of the person's own. */
export function shelfOf(name: string): Shelf | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    // A picture in front: `✅ Watched`.
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim()
    .toLowerCase();
  return SHELVES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
