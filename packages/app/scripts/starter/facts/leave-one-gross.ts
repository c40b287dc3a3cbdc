import type { Film } from "../film.ts";

/**
 * The box office list joins by title: what "Frozen" of 2013 earned stands at the one of 2010, too. To the dollar the same
 * under the same title, one film has it: the one with more nominations, else with more ratings, else the later one.
 */
export function leaveOneGross(films: readonly Film[]): void {
  const named = films.filter(({ gross }) => gross > 0);
  const byFigure = Map.groupBy(named, ({ gross, titles }) =>
    JSON.stringify([gross, titles.find(({ by }) => by === "gross")?.title.toLowerCase()]),
  );
  for (const same of byFigure.values()) {
    const [, ...others] = same.toSorted(
      (a, b) => b.nominations - a.nominations || b.ratings.length - a.ratings.length || b.year - a.year,
    );
    for (const other of others) other.gross = 0;
  }
}
