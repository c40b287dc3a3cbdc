import type { Kind } from "@moodreel/core";
import { parseNumber } from "./number.ts";
import { presentText } from "./text.ts";

/** Minutes per unit of a bare number. */
export type RuntimeUnit = "ticks" | "ms" | "s" | "min" | "h";

/** How the runtimes of a column are written. */
export interface RuntimeForm {
  readonly unit: RuntimeUnit;
  /** Whether `2:22` is hours and minutes, as for films, not minutes and seconds, as for songs. */
  readonly hoursFirst: boolean;
}

/** A tick of Jellyfin's is 100 nanoseconds. */
const MINUTES: Readonly<Record<RuntimeUnit, number>> = {
  ticks: 1 / 6e8,
  ms: 1 / 60_000,
  s: 1 / 60,
  min: 1,
  h: 60,
};

const HOURS =
  "h|hr|hrs|hours?|std|stunden?|heures?|horas?|hs|ore|ora|uur|uren|u|godz|godzin\\p{L}*|hod|hodin\\p{L}*|óra|órá\\p{L}*|timmar|tim|saat|sa|ч|час\\p{L}*|год|годин\\p{L}*|小时|小時|時間|时|時|시간";
const MINS =
  "m|min|mins|minutes?|minuten|minuti|minutos?|minuter|minut\\p{L}{0,2}|perc|dk|dakika|λεπτ\\p{L}*|мин|минут\\p{L}*|хв|хвилин\\p{L}*|phút|menit|دقيقة|דקות|דק|मिनट|分|分钟|分鐘|분|'|′|’";
const SECS = "s|sec|secs|seconds?|sek|sekunden?|segundos?|secondes?|с|сек|секунд\\p{L}*|秒|초";
const PART = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(?:(${HOURS})|(${MINS})|(${SECS}))?(?![\\p{L}])\\.?`, "giu");
const PART_UNSPACED = new RegExp(`(\\d+)\\s*(?:(小时|小時|時間|时|時|시간)|(分钟|分鐘|分|분)|(秒|초))`, "gu");
/** What may stand around and between the parts. */
const AROUND =
  /^(?:ca|circa|approx|about|etwa|environ|~|≈)\.?\s*|\s*(?:per|pro|par|por|na|\/)\s*(?:ep|eps|epi|episode|episodes|folge|épisode|episodio|odcinek|серию)\.?$|\s*\([^()]*\)\s*$/giu;
const BETWEEN = /^(?:[\s,.&+]|and|und|et|y|e|en|och|i|a|и|і)*$/iu;
const LONGEST = 60;

/** What a column's name says of its unit. */
export function runtimeUnit(column: string): RuntimeUnit {
  const words = column.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  const has = (units: string): boolean => new RegExp(`(^|[^a-z])(${units})([^a-z]|$)`).test(words);
  if (has("ticks")) return "ticks";
  if (has("ms|millis\\w*")) return "ms";
  if (has("s|sec|secs|seconds")) return "s";
  return has("h|hrs|hours|stunden|horas|heures") ? "h" : "min";
}

/** What a column's name, its first values and the kind say of how its runtimes are written. */
export function runtimeForm(column: string, values: readonly string[], kind: Kind): RuntimeForm {
  const texts = values.map(presentText).filter((text) => text !== null);
  const clocks = texts.flatMap((text) => /^(\d{1,3}):\d{2}$/.exec(text)?.[1] ?? []).map(Number);
  const hoursFirst = kind !== "music" && clocks.every((first) => first <= 12) && median(clocks) < 5;
  const named = runtimeUnit(column);
  if (named !== "min" || /min/i.test(column)) return { unit: named, hoursFirst };
  const typical = median(texts.map(parseNumber).filter((number) => number !== null));
  // Nothing lasts a day, and no song for an hour.
  const [seconds, milliseconds] = kind === "music" ? [45, 20_000] : [1000, 100_000];
  const unit = typical >= milliseconds ? "ms" : typical >= seconds && kind !== "book" ? "s" : "min";
  return { unit, hoursFirst };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/**
 * Minutes, over 0, from `142`, `142 min`, `1h 30m`, `01:30:00`, `PT1H30M`, `24 min per ep`, `42–59 min.` (the
 * first), `1 ч 30 мин`, `102分钟`; `null` for the rest, such as `2 Seasons`.
 */
export function parseRuntime(text: string, unit: RuntimeUnit, hoursFirst = false): number | null {
  const bare = parseNumber(text);
  if (bare !== null) return positive(bare * MINUTES[unit]);
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:\.\d+)?$/.exec(text);
  if (clock !== null) {
    const [, hours, first = "", second = ""] = clock;
    if (hours === undefined && hoursFirst) return positive(Number(first) * 60 + Number(second));
    return positive(Number(hours ?? 0) * 60 + Number(first) + Number(second) / 60);
  }
  return text.length > LONGEST ? null : wordedRuntime(text);
}

function wordedRuntime(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/^pt(?=\d)/i, "")
    .replaceAll(AROUND, "")
    .replace(/(\d)\s*[–—-]\s*\d+(?:[.,]\d+)?/, "$1");
  const pattern = /[\p{sc=Han}\p{sc=Hangul}]/u.test(plain) ? PART_UNSPACED : PART;
  const iso = plain.replace(/(\d+[hm])(?=\d)/gi, "$1 ");
  let minutes = 0;
  let units = 0;
  for (const [, digits = "", hours, mins, secs] of iso.matchAll(pattern)) {
    const value = Number(digits.replace(",", "."));
    // A number behind hours is of minutes: `2h22`.
    if (hours === undefined && mins === undefined && secs === undefined && units === 0) return null;
    minutes += value * (hours !== undefined ? 60 : secs !== undefined ? 1 / 60 : 1);
    units += 1;
  }
  return units > 0 && BETWEEN.test(iso.replaceAll(pattern, "")) ? positive(minutes) : null;
}

/** A length of nothing, or of more than a year, is no length. */
function positive(minutes: number): number | null {
  return minutes > 0 && minutes < 525_600 ? minutes : null;
}
