import { rememberByText } from "../remember.ts";

/**
 * The form under which genre names are compared: lower case, without accents, `&` as `and`,
 * only letters and digits with single spaces. `Sci-Fi ` and `sci fi` share a key. Scripts other
 * than Latin keep their letters.
 */
export const genreKey = rememberByText((name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
