import { TRANSLATIONS } from "./translations.ts";
import { genreKey } from "./genre-key.ts";

/** Canonical names that are the head of longer ones: `dark fantasy` is fantasy, `art pop` is pop. */
const HEADS: readonly string[] =
  "Action, Adventure, Animation, Anime, Comedy, Crime, Documentary, Drama, Fantasy, Horror, Musical, Mystery, Romance, Satire, Science Fiction, Sci-Fi, SF, Thriller, War, Western, Noir, Fiction, Poetry, Pop, Rock, Metal, Punk, Hip Hop, Rap, Electronic, Techno, House, Trance, Folk, Country, Blues, Jazz, Classical, Soul, Funk, Reggae, Ambient, RPG, Shooter, Strategy, Simulation, Simulator, Platformer, Puzzle, R&B, Disco, Indie, Trap, Drill, Emo".split(
    ", ",
  );

/** Those that name an audience or a form: `young adult` is not adult, `natural disaster` no disaster film. */
const NEVER: ReadonlySet<string> = new Set(
  "Adult, News, Short, Disaster, Family, Sport, Music, Party".split(", "),
);

/** What may stand before a head and is a genre of its own there: `folk rock` is folk, too. */
const NO_MODIFIERS: ReadonlySet<string> = new Set(
  "adult, family, short, contemporary, light, minimal, world, party, platform, news, music, war, literary".split(
    ", ",
  ),
);

const headKeys: ReadonlySet<string> = new Set([
  ...HEADS.map(genreKey),
  ...Object.entries(TRANSLATIONS).flatMap(([genre, names]) =>
    NEVER.has(genre) ? [] : names.split(", ").map(genreKey),
  ),
]);

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
  const words = key.split(" ");
  for (let from = 1; from < words.length; from++) {
    const head = words.slice(from).join(" ");
    const genres = headKeys.has(head) || headKeys.has(head.replace(/s$/, "")) ? find(head) : undefined;
    if (genres !== undefined) return [...new Set([...genres, ...modifiers(words.slice(0, from), find)])];
  }
  const [first = "", second = ""] = words;
  if (words.length > 1 && headKeys.has(first) && (LINKS.has(second) || find(second) !== undefined)) {
    const rest = LINKS.has(second) ? [] : (find(second) ?? []);
    return [...new Set([...(find(first) ?? []), ...rest])];
  }
  if (words.length > 1 && headKeys.has(first) && FROM.test(second)) return find(first);
  if (words.length > 1 && NOVELS.test(key)) return find("fiction");
  const glued = words.length === 1 ? GLUED.exec(key)?.[1] : undefined;
  if (glued === undefined) return undefined;
  return find({ wave: "electronic", core: "punk" }[glued] ?? glued);
}

function modifiers(
  words: readonly string[],
  find: (key: string) => readonly string[] | undefined,
): readonly string[] {
  const whole = words.length > 1 ? find(words.join(" ")) : undefined;
  return whole ?? words.flatMap((word) => (NO_MODIFIERS.has(word) ? [] : (find(word) ?? [])));
}
