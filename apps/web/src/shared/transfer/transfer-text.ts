import { rateOf, secondsLeft, type Transfer } from "./transfer.ts";
import { t } from "../i18n/t.ts";
import { formatNumber } from "../i18n/formatters.ts";

/** "3.2 of 48 MB · 1.6 MB/s · 28 s left", as far as it is known. */
export function transferText(transfer: Transfer): string {
  const { sent, total } = transfer;
  const rate = rateOf(transfer);
  const left = secondsLeft(transfer);
  return [
    t("transfer.of", { sent: bytesText(sent), total: bytesText(total) }),
    rate === null ? null : `${bytesText(rate)}/s`,
    left === null ? null : t("transfer.left", { time: durationText(left) }),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** A number stays with its unit at the end of a line. */
const KEPT = "\u00A0";

const UNITS = ["kB", "MB", "GB"] as const;

/** In steps of a thousand, with a decimal below ten: "980 bytes", "3.2 MB", "48 MB". */
export function bytesText(bytes: number): string {
  let value = bytes;
  let unit = -1;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit >= 0 && value < 9.95 ? 1 : 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return formatNumber(value, options) + KEPT + (UNITS[unit] ?? t("transfer.bytes"));
}

/** t("transfer.underASecond"), "28 s", "4 min". */
export function durationText(seconds: number): string {
  if (seconds < 1) return t("transfer.underASecond");
  if (seconds < 90) return `${Math.round(seconds)}${KEPT}s`;
  return `${Math.round(seconds / 60)}${KEPT}min`;
}
