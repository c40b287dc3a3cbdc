/** What the name of a file or folder says of a film. */
export interface FilmName {
  readonly title: string;
  readonly year: string | null;
  readonly imdb: string | null;
  readonly tmdb: string | null;
}

/** Where in the name of a release its title has ended. */
const QUALITY =
  /[\s._([-](?:2160p|1080[pi]|720p|576p|480p|4k|uhd|blu-?ray|b[dr]rip|dvd(?:rip|scr)?|web(?:-?dl|rip)?|hdtv|hdrip|remux|x26[45]|h\.?26[45]|hevc|xvid|divx|multi|proper|repack|extended|unrated|remastered|director'?s[\s._]cut|german|french|dubbed|subbed|internal|limited|amzn|nf)(?=$|[\s._)\]-])/i;

/**
 * Title, year and ids of `Film (2001)`, `Film.2001.1080p.BluRay.x264-GRP`, `Film (2001) {imdb-tt0133093}` or
 * `Film [2001] [tmdbid=603]`.
 */
export function filmName(name: string): FilmName {
  const imdb = /[[{(](?:imdb(?:id)?[-=: ]?)?(tt\d{7,})[\]})]/i.exec(name)?.[1] ?? null;
  const tmdb = /[[{(]tmdb(?:id)?[-=: ](\d+)[\]})]/i.exec(name)?.[1] ?? null;
  const bare = name
    .replace(/[[{(](?:(?:imdb|tmdb|tvdb)(?:id)?[-=: ]?[^\]})]*|tt\d{7,}|edition-[^\]})]*)[\]})]/gi, " ")
    .replace(/[\s._-]*(?:cd|disc|disk|dvd|part|pt)[\s._-]?\d+$/i, "")
    // Who released it stands first where its quality stands in brackets, too: `[Group] Film (2001) [1080p]`.
    .replace(/^\[[^\]]+\]\s*(?=[^[]*\S.*\[[^\]]*(?:\d{3,4}p|[0-9A-F]{8})[^\]]*\])/i, "")
    .replace(/^www\.\S+?\s+-\s+/i, "");
  const bracketed = [...bare.matchAll(/[([]((?:18|19|20)\d{2})[)\]]/g)].at(-1);
  if (bracketed !== undefined && bracketed.index > 0) {
    return { title: clean(bare.slice(0, bracketed.index)), year: bracketed[1] ?? null, imdb, tmdb };
  }
  const quality = QUALITY.exec(bare);
  const head = quality === null || quality.index === 0 ? bare : bare.slice(0, quality.index);
  const isRelease = quality !== null || !/\s/.test(bare);
  const year = isRelease
    ? [...head.matchAll(/[\s._-]((?:19|20)\d{2})(?=$|[\s._-])/g)].at(-1)
    : /[\s-]((?:19|20)\d{2})$/.exec(head);
  if (year !== undefined && year !== null && year.index > 0) {
    return { title: clean(head.slice(0, year.index)), year: year[1] ?? null, imdb, tmdb };
  }
  return { title: clean(head), year: null, imdb, tmdb };
}

/** `S.W.A.T.` of three letters and more. */
const INITIALS = /(?<![^._\s])(?:\p{Lu}\.){2,}\p{Lu}?(?![^._\s])\.?/gu;
const POINT = "\u0000";

function keepPoints(initials: string): string {
  return initials.length < 5 ? initials : initials.replace(/\.?$/, ".").replaceAll(".", POINT);
}

function clean(text: string): string {
  const spaced = /\s/.test(text.trim())
    ? text
    : text.replace(INITIALS, keepPoints).replace(/[._]/g, " ").replaceAll(POINT, ".");
  return spaced
    .replaceAll("_", " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s-]+|[\s([-]+$/g, "");
}
