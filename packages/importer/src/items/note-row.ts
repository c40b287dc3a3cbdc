/** What a line about a table begins with, before a colon, a day or a name, in the languages of the page. */
const SAID =
  /^\W*(?:(?:sources?|notes?|quellen?|hinweise?|anmerkung|fuentes?|notas?|font[ei]|remarques?|bron(?:nen)?|opmerking|źródł[oa]|uwag[ai]|legend|author)\s*:\s*\S|(?:(?:last |zuletzt |dernière |ultimo |última |laatst )?(?:updated?|modified|aktualisiert|geändert|mise à jour|aggiorna(?:to|mento)|actualiza(?:do|ción)|atualiza(?:do|ção)|bijgewerkt|aktualizacja)|stand|©|(?:ex|im)ported|exportiert|generated|compiled|downloaded|data)\s*(?::\s*\S|.{0,12}\d)|(?:exported|generated|compiled|downloaded|data) (?:by|from|with) \S)/iu;
const LONGEST = 200;

/** Whether a title is a line about the table, such as `Last updated 2024`: where a row has nothing else, it is no film. */
export function isNote(title: string): boolean {
  return title.length < LONGEST && SAID.test(title);
}

export const NOTES = "notes about the table";
