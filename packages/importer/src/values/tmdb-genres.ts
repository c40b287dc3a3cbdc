/** TMDB's numbers of genres, of films and series: answers of its lists have nothing else. */
const NAMES: Readonly<Record<string, string>> = {
  28: "Action",
  12: "Adventure",
  16: "Animation",
  35: "Comedy",
  80: "Crime",
  99: "Documentary",
  18: "Drama",
  10751: "Family",
  14: "Fantasy",
  36: "History",
  27: "Horror",
  10402: "Music",
  9648: "Mystery",
  10749: "Romance",
  878: "Science Fiction",
  10770: "TV Movie",
  53: "Thriller",
  10752: "War",
  37: "Western",
  10759: "Action & Adventure",
  10762: "Kids",
  10763: "News",
  10764: "Reality",
  10765: "Sci-Fi & Fantasy",
  10766: "Soap",
  10767: "Talk",
  10768: "War & Politics",
};

/** Whether all texts are TMDB's numbers of genres, and not a few that may be chance. */
export function areTmdbGenres(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => text.match(/\d+/g) ?? []);
  return (
    numbers.some((number) => Number(number) > 50) &&
    texts.every((text) => /^[\d\s,;|[\]]+$/.test(text)) &&
    numbers.every((number) => number in NAMES)
  );
}

/** A list of numbers, such as `[35,18]`, as one of names; those that are not known are left out. */
export function tmdbGenres(text: string): string {
  return (text.match(/\d+/g) ?? []).flatMap((number) => NAMES[number] ?? []).join("|");
}
