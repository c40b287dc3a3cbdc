import type { RecommendAnswer } from "@moodreel/app";
import { linksOf } from "@moodreel/core/item";
import type { AddonOptions } from "./addon-address.ts";

type Listed = RecommendAnswer["items"][number];

const IMDB = /^tt\d{7,}$/;
const METAHUB = "https://images.metahub.space/poster/small";

/** A film as Stremio lists it; none without an id of IMDb, by which Stremio knows all else of it. */
export function metaOf(item: Listed, { posters }: AddonOptions) {
  const id = linksOf(item).imdb;
  if (id === undefined || !IMDB.test(id)) return [];
  const { title, year, genres, overview, reasons } = item;
  const description = [reasons.join(" · "), overview ?? ""].filter((text) => text !== "").join("\n");
  return [
    {
      id,
      type: "movie",
      name: title,
      genres,
      ...(year === null ? {} : { releaseInfo: String(year) }),
      ...(description === "" ? {} : { description }),
      ...(posters === "metahub" ? { poster: `${METAHUB}/${id}/img` } : {}),
    },
  ];
}
