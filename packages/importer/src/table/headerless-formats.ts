/** A file without a header that is known by what is in its rows. */
export interface HeaderlessFormat {
  readonly name: string;
  readonly columns: readonly string[];
  readonly fits: (rows: readonly (readonly string[])[], separator: string) => boolean;
}

/** In the order of `u.genre`. */
const U_GENRES = [
  "unknown",
  "Action",
  "Adventure",
  "Animation",
  "Children's",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Fantasy",
  "Film-Noir",
  "Horror",
  "Musical",
  "Mystery",
  "Romance",
  "Sci-Fi",
  "Thriller",
  "War",
  "Western",
] as const;

const isNumber = (text: string | undefined): boolean => /^\d+$/.test(text ?? "");
/** Nearly all titles of such files carry their year. */
const hasYear = (text: string | undefined): boolean => /\([12]\d{3}\)\s*$/.test(text ?? "");

function most(rows: readonly (readonly string[])[], fits: (row: readonly string[]) => boolean): boolean {
  return rows.length > 0 && rows.filter(fits).length >= rows.length * 0.9;
}

const GOODREADS =
  "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves with positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies".split(
    ",",
  );

export const HEADERLESS_FORMATS: readonly HeaderlessFormat[] = [
  {
    name: "Goodreads export",
    columns: GOODREADS,
    fits: (rows) =>
      most(
        rows,
        (row) => row.length === GOODREADS.length && isNumber(row[0]) && row[5]?.startsWith('="') === true,
      ),
  },
  {
    name: "MovieLens 100K u.item",
    columns: ["movie id", "movie title", "release date", "video release date", "IMDb URL", ...U_GENRES],
    fits: (rows) =>
      most(
        rows,
        (row) => row.length === 24 && isNumber(row[0]) && row.slice(5).every((flag) => /^[01]$/.test(flag)),
      ),
  },
  {
    // MovieTweetings looks the same; its numbers are IMDb's, with leading zeros.
    name: "MovieTweetings movies.dat",
    columns: ["imdb_id", "title", "genres"],
    fits: (rows, separator) =>
      separator === "::" &&
      most(rows, (row) => row.length === 3 && /^\d{7,8}$/.test(row[0] ?? "")) &&
      rows.some((row) => row[0]?.startsWith("0") === true),
  },
  {
    name: "MovieLens 1M movies.dat",
    columns: ["movieId", "title", "genres"],
    fits: (rows) => most(rows, (row) => row.length === 3 && isNumber(row[0]) && hasYear(row[1])),
  },
  {
    name: "Last.fm scrobbles",
    columns: ["artist", "album", "track", "utc_time"],
    fits: (rows) =>
      most(
        rows,
        (row) =>
          row.length === 4 && row[2] !== "" && /^\d{1,2} \p{L}{3} \d{4},? \d\d:\d\d$/u.test(row[3] ?? ""),
      ),
  },
  {
    name: "MovieLens ratings.dat",
    columns: ["userId", "movieId", "rating", "timestamp"],
    fits: (rows) =>
      most(
        rows,
        (row) =>
          row.length === 4 &&
          isNumber(row[0]) &&
          isNumber(row[1]) &&
          /^\d(\.5)?$/.test(row[2] ?? "") &&
          /^\d{8,10}$/.test(row[3] ?? ""),
      ),
  },
];
