/** A film of the library that every media server of the tests has. */
export interface LibraryFilm {
  readonly title: string;
  readonly original?: string;
  readonly year: number;
  readonly genres: readonly string[];
  readonly imdb?: string;
  readonly tmdb?: string;
  readonly certificate?: string;
  readonly minutes: number;
  readonly set?: string;
  readonly isWatched?: true;
  readonly isFavourite?: true;
  readonly rating?: number;
  readonly hasPoster?: true;
}

/** Small enough that what is right is plain. The third and the fourth share title and year. */
export const LIBRARY: readonly LibraryFilm[] = [
  {
    title: "Quiet Harbour",
    original: "Stille Hafen",
    year: 1994,
    genres: ["Comedy", "Romance"],
    imdb: "tt9100001",
    tmdb: "910001",
    certificate: "PG-13",
    minutes: 101,
    set: "Harbour Collection",
    isWatched: true,
    rating: 8,
    hasPoster: true,
  },
  {
    title: "Loud Mountain",
    year: 2003,
    genres: ["Thriller"],
    imdb: "tt9100002",
    certificate: "R",
    minutes: 95,
    isFavourite: true,
  },
  { title: "Red Door", year: 2011, genres: ["Drama"], tmdb: "910003", minutes: 88, isWatched: true },
  { title: "Red Door", year: 2011, genres: ["Horror"], tmdb: "910004", minutes: 90 },
  { title: "Ünïcode & <Söhne>", year: 1968, genres: ["Adventure"], minutes: 120, certificate: "G" },
];

/** As Kodi, tinyMediaManager and others write it beside a film. */
export function nfoOf(film: LibraryFilm): string {
  const { title, original = title, year, genres, imdb, tmdb, certificate, minutes, set } = film;
  return `<?xml version="1.0" encoding="UTF-8"?>
<movie>
  <title>${escaped(title)}</title><originaltitle>${escaped(original)}</originaltitle>
  <year>${year}</year><premiered>${year}-03-04</premiered><runtime>${minutes}</runtime>
  ${genres.map((genre) => `<genre>${escaped(genre)}</genre>`).join("")}
  ${certificate === undefined ? "" : `<mpaa>Rated ${certificate}</mpaa>`}
  <plot>What ${escaped(title)} is about.</plot><country>Germany</country><tag>boats</tag>
  ${set === undefined ? "" : `<set><name>${escaped(set)}</name></set>`}
  <director>Dora Director</director><actor><name>Abel Actor</name></actor><actor><name>Ada Actor</name></actor>
  ${idOf("imdb", imdb)}${idOf("tmdb", tmdb)}
  <ratings><rating name="imdb" max="10" default="true"><value>7.5</value><votes>1234</votes></rating></ratings>
  <playcount>${film.isWatched === true ? 1 : 0}</playcount><userrating>${film.rating ?? 0}</userrating>
</movie>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function idOf(type: string, value: string | undefined): string {
  return value === undefined
    ? ""
    : `<uniqueid type="${type}" default="${type === "imdb"}">${value}</uniqueid>`;
}
