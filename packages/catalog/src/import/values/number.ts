/**
 * A number as tables write it: `1,234,567`, `1.234.567`, `8,1`, `85%`, `1.2M`, `8.1/10` (its first
 * part). `null` for anything else.
 */
export function parseNumber(text: string): number | null {
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
