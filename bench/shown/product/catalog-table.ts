import type { Interactions } from "@moodreel/recommend";
import type { Film } from "../../recommend/data/read-data.ts";

/** The films as a table to import, with the mean and the number of the ratings that may be known. */
export function catalogTable(films: ReadonlyMap<string, Film>, { items, item, value }: Interactions): string {
  const sums = new Map<string, { votes: number; sum: number }>();
  item.forEach((position, row) => {
    const id = items.ids[position]!;
    const known = sums.get(id);
    if (known === undefined) sums.set(id, { votes: 1, sum: value[row]! });
    else {
      known.votes += 1;
      known.sum += value[row]!;
    }
  });
  const lines = [...films.values()].map(({ id, title, year, genres }) => {
    const rated = sums.get(id);
    const rating = rated === undefined ? "" : (rated.sum / rated.votes).toFixed(2);
    return [id, quoted(title), year ?? "", quoted(genres.join("|")), rating, rated?.votes ?? ""].join(",");
  });
  return ["id,title,year,genres,rating,votes", ...lines, ""].join("\n");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
