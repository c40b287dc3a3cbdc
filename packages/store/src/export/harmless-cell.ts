/** What makes a formula of a cell, in its full-width and small forms, too. */
const OPERATORS = "=+\\-@＝＋－＠﹦﹢﹣﹫";

/** Blanks, marks that are not seen and quotes are taken away by some spreadsheets before they look. */
const BEGINS_FORMULA = new RegExp(`^[\\t\\r\\n]|^[\\s\\p{Cf}"'＂＇]*[${OPERATORS}]`, "u");

/** A spreadsheet set to another separator begins a cell there, whatever the quotes are meant to say. */
const BEGINS_LATER = new RegExp(`([;,|\\t\\r\\n"＂])(?=[\\s\\p{Cf}]*[${OPERATORS}])`, "gu");

/**
 * The text of a cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one.
 * Opening a file must not run what somebody wrote into a title.
 *
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function harmlessCell(text: string): string {
  const inner = text.replace(BEGINS_LATER, "$1'");
  return BEGINS_FORMULA.test(text) ? `'${inner}` : inner;
}
