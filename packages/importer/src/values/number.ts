import { isDigit } from "./text.ts";

/**
 * A number as tables write it: `1,234,567`, `1.234.567`, `8,1`, `85%`, `1.2M`, `8.1/10` (its first
 * part). `null` for anything else.
 */
export function parseNumber(text: string): number | null {
  const plain = plainNumber(text);
  if (plain >= 0) return plain;
  const compact = text.replace(/[\s\u00a0\u202f_']/g, "").replace(/%$/, "");
  const [, digits, suffix = ""] = /^([+-]?[\d.,]*\d(?:e[+-]?\d+)?)([kKmM]?)(?:\/\d+)?$/i.exec(compact) ?? [];
  if (digits === undefined) return null;
  const value = Number(withPoint(digits));
  if (!Number.isFinite(value)) return null;
  return value * ({ k: 1e3, m: 1e6 }[suffix.toLowerCase()] ?? 1);
}

/** Thousands are grouped by threes; any other single comma is a decimal one. */
function withPoint(digits: string): string {
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(",", "");
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return digits.replace(/^([^,]*),([^,]*)$/, "$1.$2");
}

/** Digits alone as their number, -1 for any other text. */
export function wholeNumber(text: string): number {
  if (text.length === 0 || text.length > 15) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** Digits with at most one point between them as their number, -1 for any other text. */
function plainNumber(text: string): number {
  const point = text.indexOf(".");
  if (point < 0) return wholeNumber(text);
  if (text.length > 16) return -1;
  const whole = wholeNumber(text.slice(0, point));
  return whole < 0 || wholeNumber(text.slice(point + 1)) < 0 ? -1 : Number(text);
}
