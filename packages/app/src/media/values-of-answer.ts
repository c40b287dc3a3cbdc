/** An answer of a media server is somebody else's: each value is taken for what it is, or not at all. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `null` for what is no text, or has none. */
export function textOf(value: unknown, longest = 500): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  return text === "" ? null : text.slice(0, longest);
}

/** Those of a list that are text, each once. */
export function textsOf(value: unknown, most = 50): readonly string[] {
  return [...new Set(listOf(value).flatMap((one) => textOf(one) ?? []))].slice(0, most);
}

/** A number, or text that is one, `1,234` included; `null` for anything else. */
export function numberOf(value: unknown): number | null {
  const number =
    typeof value === "string" && /^[\d,.]+$/.test(value) ? Number(value.replaceAll(",", "")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** `null` for 0, too, which servers write for what they do not know. */
export function positiveOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number <= 0 ? null : number;
}

/** A day of ISO 8601; `null` for anything else. */
export function dayOf(value: unknown): string | null {
  return /^(?:1[89]|20)\d\d-\d\d-\d\d/.exec(textOf(value) ?? "")?.[0] ?? null;
}
