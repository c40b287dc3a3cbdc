export interface DatedTitle {
  readonly title: string;
  readonly year: number;
}

/**
 * The title and the year of `Psycho (1960)`.
 *
 * @throws where there is no year
 */
export function datedTitle(film: string, file: string): DatedTitle {
  const { title, year } = /^(?<title>.+) \((?<year>\d{4})\)$/.exec(film)?.groups ?? {};
  if (title === undefined) throw new Error(`${file}: ${film} has no year.`);
  return { title, year: Number(year) };
}
