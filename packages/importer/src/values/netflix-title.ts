/** The words for a season and an episode in the languages that Netflix is used in. */
const SEASON =
  /^(?:(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|säsong|sesong|sæson|kausi|évad|série|сезон|сезон|シーズン|시즌|sezonul|mùa)\s*\S{0,12}|\d+\.?\s*(?:season|staffel|sezon|évad|kausi|сезон)|第.{1,3}季|limited series|mini-?series?|miniserie|mini-?série)$/iu;
const PART_OF_SERIES =
  /^(?:part|volume|vol\.?|chapter|book|collection|teil|partie|parte|capítulo|kapitel|chapitre|libro|buch|tom|часть)\s/iu;
const EPISODE =
  /^(?:episode|folge|épisode|episodio|episódio|aflevering|odcinek|avsnitt|afsnit|jakso|серия|эпизод|エピソード|에피소드|第.{1,4}[話集话])\s*\S{0,8}$/iu;

/** Whether a title of Netflix is that of an episode: `Red Door: Season 1: Pilot`. */
export function isNetflixEpisode(title: string): boolean {
  const parts = title.split(/\s*[:：]\s+/u).slice(1);
  if (parts.some((part) => SEASON.test(part) || EPISODE.test(part))) return true;
  // "John Wick: Chapter 2" is a film, "Money Heist: Part 5: A Family Tradition" is none.
  const inner = parts.slice(0, -1);
  const [show = ""] = title.split(/\s*[:：]\s+/u);
  return inner.some((part) => PART_OF_SERIES.test(part) || (part !== show && part.startsWith(`${show} `)));
}
