/** A catalogue's name out of a file's, within what the server takes. */
export function nameOfFile(file: string): string {
  const bare = file
    .replace(/(\.(csv|tsv|txt|tab|dat|item|json|jsonl|ndjson|gz|zip))+$|\.[^.]+$/i, "")
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, " ")
    .replaceAll(/ +/g, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  return cut(bare, 64).trim() || "my list";
}

/** The longest beginning of at most so many UTF-16 units that ends with a whole character. */
function cut(text: string, units: number): string {
  let end = "";
  for (const character of text) {
    if (end.length + character.length > units) break;
    end += character;
  }
  return end;
}

/** Mirrors the server's rule, so that a wrong name is reported while it is typed. */
export function nameFits(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name);
}
