import { genreKey } from "@moodreel/core/genre";
import { titleKey } from "../film-index.ts";
import type { ChosenFilm } from "../chosen-film.ts";

/** How well known the other films are of those who made a film, and of its series: log(1 + likes). */
export interface Company {
  /** Of the best known of its people. */
  readonly best: number;
  /** Of all its people. */
  readonly mean: number;
  /** Of the films that share its title up to a number or a colon. */
  readonly series: number;
}

const PEOPLE = 5;
/** With so many films of nobody's, so that one success does not make a name. */
const SHRINK = 1.5;

/** Company of each film, by what is known of all the others: a film never speaks for itself. */
export function companyOf(films: readonly ChosenFilm[], known: readonly number[]): readonly Company[] {
  const people = new Sums();
  const series = new Sums();
  const names = films.map(({ film: { directors, cast }, genres }) => [
    // Who lends a documentary a voice, or is seen in one, does not make it known.
    ...new Set(
      [...directors.slice(0, 2), ...(genres.includes("Documentary") ? [] : cast.slice(0, PEOPLE))].map(
        genreKey,
      ),
    ),
  ]);
  const titles = films.map(seriesOf);
  for (const [at, value] of known.entries()) {
    for (const name of names[at]!) people.add(name, value);
    if (titles[at] !== null) series.add(titles[at]!, value);
  }
  return films.map((_, at) => {
    const values = names[at]!.map((name) => people.without(name, known[at]!, SHRINK));
    const best = values.toSorted((a, b) => b - a);
    return {
      best: best[0] ?? 0,
      mean: best.slice(0, 4).reduce((sum, value) => sum + value, 0) / 4,
      series: titles[at] === null ? 0 : series.without(titles[at]!, known[at]!, 0.5),
    };
  });
}

/** `null` for a title that is too short or too plain to say what it belongs to. */
function seriesOf({ title }: ChosenFilm): string | null {
  const start = titleKey(title.split(/[:–]| - /)[0] ?? title).replace(/ (part )?(\d{1,2}|[ivx]+)$/, "");
  return start.includes(" ") || start.length >= 7 || title.includes(":") ? start : null;
}

class Sums {
  readonly #sums = new Map<string, { sum: number; count: number }>();

  add(key: string, value: number): void {
    const { sum, count } = this.#sums.get(key) ?? { sum: 0, count: 0 };
    this.#sums.set(key, { sum: sum + value, count: count + 1 });
  }

  /** The shrunken mean of the others. */
  without(key: string, value: number, shrink: number): number {
    const { sum, count } = this.#sums.get(key)!;
    return (sum - value) / (count - 1 + shrink);
  }
}
