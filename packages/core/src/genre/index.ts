export { canonicalGenres, canonicalKeys, isKnownGenre } from "./canonical-genres.ts";
export { genreKey } from "./genre-key.ts";
export { COMPOUNDS, SYNONYMS, KNOWN_GENRES } from "./synonyms.ts";
