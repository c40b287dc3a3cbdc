import { daySeed } from "@moodreel/core";

/**
 * The seed that a list has by default: for the same viewers the same all day, and another tomorrow.
 *
 * @param at ms since the epoch
 * @param timeZone IANA name; by default that of the machine
 *
 * @example
 * const seed = todaysSeed(Date.now(), ["me"], "Europe/Rome");
 */
export function todaysSeed(at: number, viewers: readonly string[] = [], timeZone?: string): number {
  return daySeed(dayOf(at, timeZone), viewers.join(" "));
}

/** The date on a calendar in the time zone, such as `2026-11-5`. */
function dayOf(at: number, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
}
