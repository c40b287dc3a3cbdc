import { rememberByText } from "../remember.ts";
import { plainWords } from "../text/plain-words.ts";

/** The form under which genre names are compared: `Sci-Fi ` and `sci fi` share a key. */
export const genreKey = rememberByText(plainWords);
