import type { ExportedOpinion } from "./exported-opinion.ts";

/** A person's ratings and what was seen as Kodi writes its library into one file: a list of NFO entries. */
export function kodiNfo(opinions: readonly ExportedOpinion[]): string {
  const films = opinions
    .filter(({ rating, seenAt }) => rating !== null || seenAt !== null)
    .map(({ item, imdb, tmdb, rating, seenAt }) => {
      const lines = [
        element("title", item.title),
        ...(item.year === null ? [] : [element("year", String(item.year))]),
        ...(rating === null ? [] : [element("userrating", String(rating))]),
        element("playcount", seenAt === null ? "0" : "1"),
        ...(seenAt === null ? [] : [element("lastplayed", seenAt.slice(0, 19).replace("T", " "))]),
        ...(imdb === null ? [] : [`<uniqueid type="imdb" default="true">${imdb}</uniqueid>`]),
        ...(tmdb === null ? [] : [`<uniqueid type="tmdb">${tmdb}</uniqueid>`]),
      ];
      return ["  <movie>", ...lines.map((line) => `    ${line}`), "  </movie>"].join("\n");
    });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${[head, '<videodb version="1">', ...films, "</videodb>"].join("\n")}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** XML has no place for control characters. */
function element(name: string, text: string): string {
  const clean = text
    .replace(/[\p{Cc}\u{fffe}\u{ffff}]/gu, " ")
    .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
  return `<${name}>${clean}</${name}>`;
}
