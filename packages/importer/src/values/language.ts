import { codeOfLanguage } from "@moodreel/core/item";
import { parseList } from "./list.ts";
import { ownCopy } from "./text.ts";

/** Codes that files use in another sense than ISO 639-1, or for no language. */
const OTHERS: Readonly<Record<string, string | null>> = {
  cn: "zh",
  xx: null,
  mul: null,
  und: null,
  zxx: null,
};

const LONGEST = 40;
const MOST_REMEMBERED = 5000;

/**
 * Gives the ISO 639-1 code of a language that is written as one (`en`, `en-US`), as one of three
 * letters (`eng`, `fre`) or by a name (`English`, `Englisch`, `anglais`); anything else as it is written. Of a list
 * the first counts. `null` for nothing.
 */
export function languageReader(): (text: string) => string | null {
  const remembered = new Map<string, string | null>();
  let codes: ReadonlySet<string> | null = null;

  function read(text: string): string | null {
    const [written = ""] = parseList(text);
    const word = written.toLowerCase();
    const named = codeOfLanguage(word);
    if (named !== null) return named;
    const code = word.replaceAll("_", "-").split("-")[0] ?? "";
    if (code in OTHERS) return OTHERS[code] ?? null;
    const { language } = /^[a-z]{2,3}$/.test(code) ? new Intl.Locale(code) : { language: "" };
    codes ??= knownCodes();
    return codes.has(language) ? language : written.slice(0, LONGEST) || null;
  }

  return (text) => {
    let code = remembered.get(text);
    if (code === undefined) {
      code = read(text);
      if (remembered.size < MOST_REMEMBERED && text.length <= LONGEST) remembered.set(ownCopy(text), code);
    }
    return code;
  };
}

/** Codes that the platform has a language for. */
function knownCodes(): ReadonlySet<string> {
  const display = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return new Set(codes.filter((code) => display.of(code) !== undefined && !(code in OTHERS)));
}
