import type { Kind } from "@moodreel/core";
import { plainWords } from "@moodreel/core/text";
import { columnKey } from "../names/column-names.ts";

/** What a row is, by the file's own word for it. */
export type RowType = Kind | "episode" | "season" | "podcast" | "person" | "list" | "extra";

/** Columns that say what a row is, as `columnKey`s, best first. */
const TYPE_COLUMNS: readonly string[] =
  "titletype, mediatype, itemtype, contenttype, type, kind, videotype, entrytype, medium, typ, tipo, тип, 类型, 유형, category, wrappertype, objecttype, mediakind, format, media".split(
    ", ",
  );

const WORDS: Readonly<Record<RowType, string>> = {
  movie:
    "movie, movies, film, films, feature film, feature, tv movie, tvmovie, video, short, tv short, tvshort, tv series, tvseries, tv mini series, tvminiseries, tv special, tvspecial, tv show, tv, show, series, serie, mini series, miniseries, ova, ona, special, anime, tv serie, spielfilm, fernsehfilm, pelicula, filme, documentary, dvd, dvds, blu ray, bluray, 4k blu ray, 4k uhd, uhd, vhs, laserdisc, hd dvd, фильм, сериал, 电影, 电视剧, 映画, 영화, feature movie, musicvideo",
  episode:
    "episode, episodes, tv episode, tvepisode, tvpilot, folge, episodio, epizod, odcinek, серия, эпизод, 剧集单集, 单集, エピソード, 에피소드, podcast episode",
  season: "season, seasons, staffel, saison, temporada, stagione, sezon, сезон, 季, 시즌",
  podcast: "podcast, podcasts, show podcast, audio podcast, радио",
  game: "game, games, video game, videogame, dlc, spiel, videospiel, jeu, jeu video, juego, videojuego, jogo, gioco, игра, 游戏, ゲーム, 게임",
  book: "book, books, ebook, audiobook, novel, manga, comic, buch, livre, libro, livro, книга, 图书, 书籍, 本, 도서, 책, light novel",
  music:
    "song, track, album, music, audio, music album, music artist, artist, music video, single, ep, lied, chanson, cancion, песня, 歌曲, 音乐, 노래, 음악",
  person: "person, people, actor, director, name",
  extra: "extra, extras, trailer, trailers, sample, featurette, bonus, clip, photo, photo album",
  list: "genre, music genre, studio, year, list, playlist, collection, boxset, box set, folder, collection folder, user view",
};

const TYPES: ReadonlyMap<string, RowType> = new Map(
  Object.entries(WORDS).flatMap(([type, words]) =>
    words.split(", ").map((word) => [plainWords(word).replaceAll(" ", ""), type as RowType] as const),
  ),
);

/** What a word such as `TV Episode`, `tvEpisode` or a program's `Entities.TV.Episode` says; `null` for other words. */
export function rowTypeOf(given: string): RowType | null {
  const text = /^\w+(?:\.\w+)+$/.test(given) ? given.slice(given.lastIndexOf(".") + 1) : given;
  if (text.length > 40) return null;
  return TYPES.get(plainWords(text).replaceAll(" ", "")) ?? null;
}

/** Words of how a row is shown, which films, episodes and trailers have in common. */
const MEDIA = /^(?:videos?|audio)$/i;

/**
 * The column that says what each row is, -1 when none does: its name says so, and most of its values. One that
 * only says how it is shown (`MediaType: Video`) counts where there is no other.
 */
export function typeColumnIndex(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): number {
  // Of what stands inside of an item, such as its people, it says nothing of the item.
  const keys = columns.map((name) =>
    /person|people|actor|cast|crew|credit|artist|role/i.test(
      name.slice(0, Math.max(0, name.lastIndexOf("."))),
    )
      ? ""
      : columnKey(name.slice(name.lastIndexOf(".") + 1)),
  );
  let shown = -1;
  for (const name of TYPE_COLUMNS) {
    const index = keys.indexOf(name);
    if (index < 0) continue;
    const present = values(index).filter((value) => value.trim() !== "");
    // A category of prizes is for people, and the row still of a film.
    const isPrize = name === "category";
    const known = present.filter((value) => {
      const type = rowTypeOf(value);
      return type !== null && !(isPrize && type === "person");
    });
    if (present.length === 0 || known.length < present.length * 0.6) continue;
    // What all rows are from is no word for what they are.
    if (present.every((value) => rowTypeOf(value) === "list")) continue;
    if (!present.every((value) => MEDIA.test(value.trim()))) return index;
    if (shown < 0) shown = index;
  }
  return shown;
}

/** The kind that most rows are, by a column of types; `null` for any other column. */
export function kindOfType(column: string, values: readonly string[]): Kind | null {
  if (typeColumnIndex([column], () => values) < 0) {
    // Answers of an API say what they are in each object: `books#volume`.
    const [first = ""] = values;
    return first.startsWith("books#") ? "book" : null;
  }
  const counts = new Map<Kind, number>();
  for (const value of values) {
    const type = rowTypeOf(value);
    const kind = type === "episode" || type === "season" ? "movie" : type;
    if (kind === "movie" || kind === "book" || kind === "music" || kind === "game") {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
