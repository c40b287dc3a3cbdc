export { canonicalGenres, canonicalKeys, isKnownGenre, keysOfGenres } from "./canonical-genres.ts";
export { eroticGenres, namesErotica } from "./erotica.ts";
export { genreKey } from "./genre-key.ts";
export { nearestGenres } from "./nearest-genres.ts";
export { COMPOUNDS, SYNONYMS, KNOWN_GENRES } from "./synonyms.ts";
