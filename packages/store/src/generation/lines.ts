/** Names and tags as a generation keeps them: lines of one text; `null` for none. */
export function toLines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join("\n");
}

const NONE: readonly string[] = [];

export function ofLines(text: string | null): readonly string[] {
  return text === null || text === "" ? NONE : text.split("\n");
}
