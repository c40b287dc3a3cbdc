import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

/** The words for a season and an episode in the languages that Netflix is used in. */
const SEASON =
  /^(?:(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|säsong|sesong|sæson|kausi|évad|série|сезон|сезон|シーズン|시즌|sezonul|mùa)\s*\S{0,12}|\d+\.?\s*(?:season|staffel|sezon|évad|kausi|сезон)|第.{1,3}季|limited series|mini-?series?|miniserie|mini-?série)$/iu;
const PART_OF_SERIES =
  /^(?:part|volume|vol\.?|chapter|book|collection|teil|partie|parte|capítulo|kapitel|chapitre|libro|buch|tom|часть)\s/iu;
const EPISODE =
  /^(?:episode|folge|épisode|episodio|episódio|aflevering|odcinek|avsnitt|afsnit|jakso|серия|эпизод|エピソード|에피소드|第.{1,4}[話集话])\s*\S{0,8}$/iu;

/** Minutes: who has watched less has looked into a film, not seen it. */
const LOOKED_INTO = 5;

/** Whether a title of Netflix is that of an episode: `Red Door: Season 1: Pilot`. */
function isEpisode(title: string): boolean {
  const parts = title.split(/\s*[:：]\s+/u).slice(1);
  if (parts.some((part) => SEASON.test(part) || EPISODE.test(part))) return true;
  // "John Wick: Chapter 2" is a film, "Money Heist: Part 5: A Family Tradition" is none.
  const inner = parts.slice(0, -1);
  const [show = ""] = title.split(/\s*[:：]\s+/u);
  return inner.some((part) => PART_OF_SERIES.test(part) || (part !== show && part.startsWith(`${show} `)));
}

/** Netflix heads its history in the language of the account. */
const TITLES = ["title", "titel", "titre", "titulo", "titolo", "tytul"];
const DATES = ["date", "datum", "fecha", "data", "dato"];

function viewed(cells: Cells): RowOutcome {
  const title = cells(...TITLES);
  if (title !== null && isEpisode(title)) return { leaveOut: "episodes of series" };
  if (cells("supplementalvideotype") !== null) return { leaveOut: "trailers and the like" };
  if (/autoplayed/i.test(cells("attributes") ?? "")) return { leaveOut: "what played by itself" };
  const minutes = minutesOf(cells("duration"));
  if (minutes !== null && minutes < LOOKED_INTO)
    return { leaveOut: `what was watched for under ${LOOKED_INTO} minutes` };
  return entryOf(cells, {
    kind: "movie",
    form: "film",
    title: TITLES,
    year: [],
    at: ["starttime", ...DATES],
    status: "seen",
  });
}

/** `00:48:12`. */
function minutesOf(text: string | null): number | null {
  const [, hours, minutes] = /^(\d{1,3}):(\d\d):\d\d$/.exec(text ?? "") ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Both of Netflix's histories: the short one of the account page, and the one that is asked for. */
export const NETFLIX: readonly PersonalFormat[] = [
  {
    name: "Netflix viewing activity",
    has: ["title", "starttime", "duration", "supplementalvideotype"],
    user: "profilename",
    read: viewed,
  },
  { name: "Netflix viewing history", has: ["title", "date"], columns: 2, read: viewed },
  {
    name: "Netflix viewing history",
    has: [TITLES, DATES],
    columns: 2,
    called: /netflix|viewing/i,
    read: viewed,
  },
];
