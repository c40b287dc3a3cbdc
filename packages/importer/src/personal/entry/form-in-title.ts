import type { TypeMeaning } from "./form-of.ts";

const LAST_BRACKET = /[([]([^()[\]]{2,40})[)\]]\s*$/;
const SERIES =
  /^(?:\d{4} )?(?:tv[- ]?(?:mini[- ]?)?series?|mini[- ]?series|(?:tv )?show|web series|(?:fernseh|mini)?serie|série(?: tv)?|serial|сериал|dizi|ドラマ|드라마)(?:[ ,–-]*\d{4}(?:[-–]\d{0,4})?)?$/iu;
const GAME =
  /^(?:\d{4} )?(?:video ?game|videospiel|jeu vidéo|videojuego|videogioco|gra wideo)(?:[ ,]*\d{4})?$/iu;
const EPISODE =
  /\bS\d{1,2}\s?[.-]?\s?E\d{1,3}\b|[:–-]\s*(?:season|staffel|saison|temporada|stagione|sezon|seizoen)\s+\d+\s*(?:$|[:,–-])/iu;

/** What a title says that it is of, where no column does: `Fargo (TV Series 2014)`, `Fargo S01E02`; `null` for nothing. */
export function formInTitle(title: string): TypeMeaning | null {
  if (EPISODE.test(title)) return { leaveOut: "episodes of series" };
  const [, said = ""] = LAST_BRACKET.exec(title) ?? [];
  if (SERIES.test(said.trim())) return { kind: "movie", form: "series" };
  return GAME.test(said.trim()) ? { leaveOut: "video games" } : null;
}
