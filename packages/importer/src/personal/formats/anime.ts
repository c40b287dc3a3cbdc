import type { Kind } from "@moodreel/core";
import type { Form } from "../entry/personal-entry.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { ofShelf } from "./of-shelf.ts";
import type { PersonalFormat } from "./personal-format.ts";

/** Of anime all but films are series, and of manga all are books. */
function animeOrManga(isManga: boolean, type: string | null): { kind: Kind; form?: Form } {
  if (isManga) return { kind: "book" };
  return { kind: "movie", form: /movie|film/i.test(type ?? "") ? "film" : "series" };
}

/** Whether a person's own score is out of ten, or a hundred, shows in the scores. */
const SCALE = "10 or more" as const;

function myAnimeList(cells: Cells): RowOutcome {
  const isManga = cells("mangatitle", "mangamangadbid") !== null;
  return ofShelf(cells("mystatus"), {
    cells,
    ...animeOrManga(isManga, cells("seriestype")),
    title: ["seriestitle", "mangatitle"],
    rating: ["myscore"],
    at: ["myfinishdate", "mystartdate"],
    own: ["seriesanimedbid", "mangamangadbid"],
    ...(isManga ? {} : { site: "myanimelist" }),
  });
}

function myAnimeListApi(cells: Cells): RowOutcome {
  const type = cells("nodemediatype");
  const isManga =
    cells("liststatusnumchaptersread") !== null || /manga|novel|one_shot|manhwa|manhua/i.test(type ?? "");
  return ofShelf(cells("liststatusstatus"), {
    cells,
    ...animeOrManga(isManga, type),
    title: ["nodetitle"],
    year: ["nodestartseasonyear", "nodestartdate"],
    rating: ["liststatusscore"],
    at: ["liststatusfinishdate", "liststatusupdatedat"],
    own: ["nodeid"],
    ...(isManga ? {} : { site: "myanimelist" }),
  });
}

function aniList(isManga: boolean): (cells: Cells) => RowOutcome {
  return (cells) =>
    ofShelf(cells("status"), {
      cells: dayOf(cells, "completedat"),
      ...animeOrManga(isManga || cells("mediatype") === "MANGA", cells("mediaformat")),
      title: ["mediatitleenglish", "mediatitleuserpreferred", "mediatitleromaji"],
      year: ["mediaseasonyear", "mediastartdateyear"],
      rating: ["score"],
      scale: SCALE,
      at: ["day", "updatedat"],
      own: ["mediaidmal", "mediaid"],
      ...(cells("mediaidmal") !== null && !isManga ? { site: "myanimelist" } : {}),
    });
}

/** With `day` for a date that stands in three fields. */
function dayOf(cells: Cells, field: string): Cells {
  const [year, month, day] = ["year", "month", "day"].map((part) => cells(`${field}${part}`));
  const whole = year === null || month === null || day === null ? null : `${year}-${month}-${day}`;
  return (...keys) => (keys[0] === "day" ? whole : cells(...keys));
}

function kitsu(cells: Cells): RowOutcome {
  return ofShelf(cells("attributesstatus"), {
    cells,
    ...animeOrManga(cells("mediatype") === "manga", cells("mediasubtype", "mediashowtype")),
    title: ["mediatitlesen", "mediatitlesenus", "mediacanonicaltitle"],
    year: ["mediastartdate"],
    rating: ["attributesratingtwenty"],
    scale: 20,
    at: ["attributesfinishedat", "attributesprogressedat", "attributesupdatedat"],
  });
}

/** Anime and manga. */
export const ANIME: readonly PersonalFormat[] = [
  {
    name: "MyAnimeList export",
    has: [["seriestitle", "mangatitle"], "myscore", "mystatus"],
    read: myAnimeList,
  },
  { name: "MyAnimeList", has: ["nodetitle", "liststatusstatus"], read: myAnimeListApi },
  {
    name: "AniList manga",
    has: ["mediatitleromaji", "status", "score"],
    called: /manga/i,
    read: aniList(true),
  },
  {
    name: "AniList",
    has: [["mediatitleromaji", "mediatitleuserpreferred", "mediatitleenglish"], "status"],
    read: (cells) => aniList(false)(cells),
  },
  {
    name: "Kitsu",
    has: ["attributesstatus", ["mediacanonicaltitle", "attributesratingtwenty"]],
    read: kitsu,
  },
];
