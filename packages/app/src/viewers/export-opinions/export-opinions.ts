import type { Context } from "../../context/context.ts";
import { opinionsOf } from "../opinions.ts";
import { exportedOpinion, type ExportedOpinion } from "./exported-opinion.ts";
import { kodiNfo } from "./kodi-nfo.ts";
import { letterboxdCsv } from "./letterboxd-csv.ts";
import type { OpinionFormat } from "./opinion-formats.ts";
import { traktJson } from "./trakt-json.ts";

/** A file that another program takes in. */
export interface OpinionsFile {
  /** Without folders, such as `letterboxd.csv`. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

const WRITERS: Readonly<
  Record<
    OpinionFormat,
    {
      readonly name: string;
      readonly type: string;
      readonly write: (opinions: readonly ExportedOpinion[]) => string;
    }
  >
> = {
  letterboxd: { name: "letterboxd.csv", type: "text/csv; charset=utf-8", write: letterboxdCsv },
  trakt: { name: "trakt.json", type: "application/json; charset=utf-8", write: traktJson },
  kodi: { name: "videodb.xml", type: "application/xml; charset=utf-8", write: kodiNfo },
};

/**
 * What a viewer said of films, as a file that another program takes in: Letterboxd's import CSV, the lists of
 * Trakt, or Kodi's entries with the user's ratings.
 *
 * @throws MoodreelError `profile-unknown`
 */
export async function exportOpinions(
  context: Pick<Context, "profiles" | "now">,
  viewer: string,
  format: OpinionFormat,
): Promise<OpinionsFile> {
  const { write, name, type } = WRITERS[format];
  const opinions = await opinionsOf(context, viewer, "movie");
  return { name, type, text: write(opinions.map(exportedOpinion)) };
}
