import { parseNumber } from "./number.ts";

/** Minutes per unit of a bare number. */
export type RuntimeUnit = "ms" | "s" | "min";

const MINUTES: Readonly<Record<RuntimeUnit, number>> = { ms: 1 / 60_000, s: 1 / 60, min: 1 };

/** What a column's name says of its unit. */
export function runtimeUnit(column: string): RuntimeUnit {
  const words = column.toLowerCase();
  if (/(^|[^a-z])(ms|millis\w*)([^a-z]|$)/.test(words)) return "ms";
  return /(^|[^a-z])(s|sec|secs|seconds)([^a-z]|$)/.test(words) ? "s" : "min";
}

/**
 * Minutes, over 0, from `142`, `142 min`, `1h 30m`, `01:30:00`, `PT1H30M`; `null` for the rest, such as
 * `2 Seasons`.
 */
export function parseRuntime(text: string, unit: RuntimeUnit): number | null {
  const bare = parseNumber(text);
  if (bare !== null) return positive(bare * MINUTES[unit]);
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text);
  if (clock !== null) return positive(Number(clock[1] ?? 0) * 60 + Number(clock[2]) + Number(clock[3]) / 60);
  const words =
    /^(?:pt)?\s*(?:(\d+)\s*(?:h|hr|hrs|hours?|std)\.?)?\s*(?:(\d+)\s*(?:m|min|mins|minutes?)\.?)?\s*(?:(\d+)\s*(?:s|sec|secs|seconds?)\.?)?$/i.exec(
      text,
    );
  if (words === null) return null;
  return positive(Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0) + Number(words[3] ?? 0) / 60);
}

/** A length of nothing, or of more than a year, is no length. */
function positive(minutes: number): number | null {
  return minutes > 0 && minutes < 525_600 ? minutes : null;
}
