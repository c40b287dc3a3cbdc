/** `Dune (Dune Chronicles, #1)`, `Dune (Dune Chronicles Book 1)`, `Emma (Classics; Band 3)`; but not `Emma (Annotated)`. */
const SERIES =
  /^(?<title>.*\S)\s*[([](?<series>[^()[\];]*[^()[\]\s,;:])[,;:]?\s+(?:#\s*|(?:book|vol(?:ume|\.)?|band|bd\.?|tome|t\.|livre|libro|volumen|livro|deel|tom|cz\.|kniha|книга|том)\s+#?)(?:\d[\d.,–-]*|[IVX]+)(?:\s*(?:of|von)\s*\d+)?(?:[,;][^()]*)?[)\]]$/iu;

export interface TitleInSeries {
  readonly title: string;
  readonly series: string | null;
}

/** A book's title without the series that Goodreads and shops write behind it. */
export function titleInSeries(text: string): TitleInSeries {
  if (!/[)\]]$/.test(text)) return { title: text, series: null };
  const { title, series } = SERIES.exec(text)?.groups ?? {};
  return title === undefined ? { title: text, series: null } : { title, series: series ?? null };
}
