import { TRANSLATIONS } from "./translations.ts";
import { genreKey } from "./genre-key.ts";

/** Canonical names that are the head of longer ones: `dark fantasy` is fantasy, `art pop` is pop. */
const HEADS: readonly string[] =
  "Action, Adventure, Animation, Anime, Comedy, Crime, Documentary, Drama, Fantasy, Horror, Musical, Mystery, Romance, Satire, Science Fiction, Sci-Fi, SF, Thriller, War, Western, Noir, Fiction, Nonfiction, Non Fiction, Poetry, Pop, Rock, Metal, Punk, Hip Hop, Rap, Electronic, Techno, House, Trance, Folk, Country, Blues, Jazz, Classical, Soul, Funk, Reggae, Ambient, RPG, Shooter, Strategy, Simulation, Simulator, Platformer, Puzzle, R&B, Disco, Indie, Trap, Drill, Emo".split(
    ", ",
  );

/** Those that name an audience or a form: `young adult` is not adult, `natural disaster` no disaster film. */
const NEVER: ReadonlySet<string> = new Set(
  "Adult, News, Short, Disaster, Family, Sport, Music, Party".split(", "),
);

/** What may stand before a head and is a genre of its own there: `folk rock` is folk, too. */
const NO_MODIFIERS: ReadonlySet<string> = new Set(
  "adult, family, short, contemporary, light, minimal, world, party, platform, news, music, war, literary, alternative, psychological, courtroom, arcade, road".split(
    ", ",
  ),
);

const headKeys: ReadonlySet<string> = new Set([
  ...HEADS.map(genreKey),
  ...Object.entries(TRANSLATIONS).flatMap(([genre, names]) =>
    NEVER.has(genre) ? [] : names.split(", ").map(genreKey),
  ),
]);

/** What ends like a genre and is none of it: `live action` is what is not drawn. */
const NONE: ReadonlySet<string> = new Set(
  "live action, class action, opera house, open house, polar exploration".split(", "),
);

/** In languages where what tells more stands behind: `terror psicológico`, `simulador de granja`, `comédie policière`. */
const LEADING: ReadonlySet<string> = new Set(
  (
    "accion aventura aventuras aventure aventures avventura comedia comedie commedia drama drame dramma terror horror " +
    "horreur orrore thriller misterio mistero mystere fantasia fantastique simulacion simulador simulacao simulation " +
    "simulateur simulazione estrategia strategie strategia plataforma plataformas plateforme plateformes puzle puzles " +
    "rompecabezas disparos carreras conduccion lucha rol rpg deportes tactica shooter"
  ).split(" "),
);

/** German writes in one word what others write in two: `Actionkomödie`, `Kriegsdrama`, `Gangsterfilm`. */
const COMPOUND =
  /^(\p{L}{3,})(komodie|drama|thriller|krimi|abenteuer|strategie|simulation|film|roman|spiel)$/u;
/** Ends of compounds that say what it is and not of which genre. */
const FORMS: ReadonlySet<string> = new Set(["film", "roman", "spiel"]);

/** Where something is from, behind what it is: `rap français`, `rock argentino`. */
const FROM =
  /^(?:fran[cç]ais[e]?|espa[nñ]ol[a]?|italian[oa]|argentin[oa]|mexican[oa]|brasileir[oa]|portugues[a]?|latin[oa]|aleman[a]?|ingles[a]?|japones[a]?|american[oa]|polsk[ia]e?|nacional|internacional|contemporane[oa]|contemporain[e]?)$/;

/** A novel is called so before what it is: `roman philosophique`, `novela social`. */
const NOVELS = /^(?:novelas?|romanzi?|romanzo|powiesc|roman (?=\S+(?:ique|ier|aire|eux|el|ain)$))/;

/** What glues itself to a head in one word: `electropop`, `nu-metal` written together, `folkrock`. */
const GLUED = /^\p{L}{3,}(pop|rock|metal|punk|wave|core)$/u;

/** What stands between a head and what tells more of it: `comedy of manners`, `pop en español`. */
const LINKS: ReadonlySet<string> = new Set("of, en, de, d, di, da, del, in, na, о, про".split(", "));

/**
 * The genres of a longer name by its last words (or, with a word such as `of` behind them, its first), with
 * those that stand before them; `undefined` when none of them is a genre.
 *
 * @param find the genres of a key that the tables have
 */
export function familyOf(
  key: string,
  find: (key: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  if (NONE.has(key)) return undefined;
  const words = key.split(" ");
  for (let from = 1; from < words.length; from++) {
    const head = words.slice(from).join(" ");
    const genres = headKeys.has(head) || headKeys.has(head.replace(/s$/, "")) ? find(head) : undefined;
    if (genres !== undefined) return [...new Set([...genres, ...modifiers(words.slice(0, from), find)])];
  }
  const [first = "", second = ""] = words;
  if (
    words.length > 1 &&
    headKeys.has(first) &&
    (LINKS.has(second) || (second !== "alternative" && find(second) !== undefined))
  ) {
    const rest = LINKS.has(second) ? [] : (find(second) ?? []);
    return [...new Set([...(find(first) ?? []), ...rest])];
  }
  if (words.length > 1 && headKeys.has(first) && FROM.test(second)) return find(first);
  if (words.length > 1 && NOVELS.test(key)) return find("fiction");
  if (words.length > 1 && LEADING.has(first))
    return [...new Set([...(find(first) ?? []), ...modifiers(words.slice(1), find)])];
  if (words.length > 1) return undefined;
  const glued = GLUED.exec(key)?.[1];
  if (glued === undefined) return compound(key, find);
  return find({ wave: "electronic", core: "punk" }[glued] ?? glued);
}

function compound(
  key: string,
  find: (key: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  const [, what = "", tail = ""] = COMPOUND.exec(key) ?? [];
  const more = find(what) ?? find(what.replace(/(?:s|e?n)$/, ""));
  if (tail === "" || FORMS.has(tail)) return more;
  return [...new Set([...(find(tail) ?? []), ...(more ?? [])])];
}

function modifiers(
  words: readonly string[],
  find: (key: string) => readonly string[] | undefined,
): readonly string[] {
  const whole = words.length > 1 ? find(words.join(" ")) : undefined;
  return whole ?? words.flatMap((word) => (NO_MODIFIERS.has(word) ? [] : (find(word) ?? [])));
}
