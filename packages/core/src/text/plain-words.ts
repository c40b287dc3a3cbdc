/**
 * The words of a name as names are compared: lower case, without accents, `&` as `and`, only letters and
 * digits with single spaces. `Sci-Fi ` and `sci fi` are the same. Scripts other than Latin keep their letters.
 */
export function plainWords(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
