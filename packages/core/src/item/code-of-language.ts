/** Languages that names of languages are known in; where two say one word of two languages, the earlier one counts. */
const SPOKEN = "en de fr es it pt nl pl sv da nb fi cs sk hu ro tr ru uk el zh zh-Hant ja ko".split(" ");

let known: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 639-1 code of a language by its own name or its name in one of two dozen languages, whatever the case:
 * `German`, `Deutsch`, `allemand`, `немецкий`. `null` for what is no such name, a code among them.
 *
 * @example
 * codeOfLanguage("deutsch"); // "de"
 */
export function codeOfLanguage(name: string): string | null {
  known ??= namesOfLanguages();
  return known.get(name.trim().toLowerCase()) ?? null;
}

function namesOfLanguages(): ReadonlyMap<string, string> {
  const codes = twoLetters().filter((code) => nameIn("en", code) !== undefined);
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const key = name?.toLowerCase();
    if (key !== undefined && !names.has(key)) names.set(key, code);
  };
  for (const spoken of SPOKEN) for (const code of codes) add(nameIn(spoken, code), code);
  for (const code of codes) add(nameIn(code, code), code);
  return names;
}

function twoLetters(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  return letters.flatMap((a) => letters.map((b) => a + b));
}

const displays = new Map<string, Intl.DisplayNames>();

/** As the platform calls it; it knows no name of what is no code. */
function nameIn(spoken: string, code: string): string | undefined {
  const display =
    displays.get(spoken) ?? new Intl.DisplayNames(spoken, { type: "language", fallback: "none" });
  displays.set(spoken, display);
  return display.of(code);
}
