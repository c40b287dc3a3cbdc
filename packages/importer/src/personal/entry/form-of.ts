import type { Kind } from "@moodreel/core";
import type { Form } from "./personal-entry.ts";

/** What a type column says: what the row is of, or why it is not wanted. */
export type TypeMeaning =
  | { readonly kind: Kind | null; readonly form?: Form }
  | { readonly leaveOut: string };

/** The first that fits counts: a "TV Mini Series" is no "TV" film, a "Podcast Episode" no episode of a series. */
const MEANINGS: readonly (readonly [pattern: RegExp, meaning: TypeMeaning])[] = [
  [/^(board ?game|person|list)/, { leaveOut: "what is no film, book, track or game" }],
  [/podcast/, { leaveOut: "podcasts" }],
  [
    /episod|épisode|folge|aflevering|odcinek|серия|эпизод|エピソード|単話/,
    { leaveOut: "episodes of series" },
  ],
  [/^(season|staffel|saison|temporada|stagione|seizoen|sezon|сезон)/, { leaveOut: "seasons of series" }],
  [/music ?video|musikvideo|clip|videoclip/, { leaveOut: "music videos" }],
  [/game|spiel|juego|videogioc|jeu|jogo|игра|ゲーム|게임|游戏/, { kind: "game" }],
  [
    /^(manga|comic|comics|light ?novel|novel|book|livre|buch|libro|livro|книга|one.?shot|manhwa|manhua)/,
    { kind: "book" },
  ],
  [/^(audio|track|song)$/, { kind: "music", form: "track" }],
  [/^(musicalbum|album)$/, { kind: "music", form: "album" }],
  [
    /mini.?seri|tv.?seri|seri(e|es|ado)?( tv)?$|show|сериал|dizi|serial|^tv$|^(ona|ova|special|tv_special|pv|cm)$|anime/,
    { kind: "movie", form: "series" },
  ],
  [
    /movie|film|feature|short|video|kurz|court|corto|document|dokument|película|pelicula|filme|кино|映画|영화|电影|special/,
    { kind: "movie", form: "film" },
  ],
];

/** What the text of a type column means; `null` for a word that is not known. */
export function formOf(text: string): TypeMeaning | null {
  // `tvMiniSeries` and `TV_SHORT` are `tv mini series` and `tv short`.
  const words = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .trim()
    .toLowerCase();
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
