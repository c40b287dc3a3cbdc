const ABSENT: ReadonlySet<string> = new Set([
  "",
  "\\n",
  "n/a",
  "na",
  "nan",
  "null",
  "none",
  "-",
  "--",
  "?",
  "unknown",
]);

/** A field without what surrounds it; `null` where the file says that there is nothing. */
export function presentText(field: string | undefined): string | null {
  if (field === undefined) return null;
  const text = field.trim();
  return ABSENT.has(text.toLowerCase()) ? null : text;
}

/** A title or name as it is shown: one line, no control signs, composed letters. `None` is a title. */
export function shownText(field: string | undefined): string | null {
  const text = (field ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return text === "" || text === "\\N" ? null : text;
}
