import { genreKey } from "@moodreel/core/genre";
import { titleKey } from "../film-index.ts";
import type { Film, Source } from "../film.ts";

/** Whose title an English reader knows, best first. */
const ENGLISH: readonly Source[] = ["hand", "wikipedia", "streamed", "gross", "oscars"];

/**
 * The English title, and the others by which a film is looked for. MovieTweetings names films as
 * IMDb does in their own language (or in that of whoever tweeted), so its title comes first only
 * when it reads as English; what it says is kept as another title.
 *
 * @param isEnglish whether a title is made of words that titles of American films have
 */
export function chooseTitles(
  { titles }: Film,
  isEnglish: (title: string) => boolean,
): { readonly title: string; readonly others: readonly string[] } {
  const tweeted = titles.find(({ by }) => by === "tweeted")?.title;
  const byHand = titles.find(({ by }) => by === "hand")?.title;
  const english = ENGLISH.flatMap((source) => titles.filter(({ by }) => by === source)).find(
    ({ by, title }) => by === "hand" || isEnglish(title),
  )?.title;
  const wikipedia = titles.find(({ by }) => by === "wikipedia")?.title;
  // The same title, but for a space or a dot: an encyclopaedia writes it as posters do.
  const isSpelling =
    tweeted !== undefined && wikipedia !== undefined && sameLetters(tweeted) === sameLetters(wikipedia);
  const title =
    byHand ??
    (isSpelling ? wikipedia : undefined) ??
    (tweeted !== undefined && isEnglish(tweeted) ? tweeted : (english ?? tweeted ?? titles[0]?.title ?? ""));
  const others = new Map(
    titles.map((one) => [joined(one.title), one.title] as const).filter(([key]) => key !== joined(title)),
  );
  return { title, others: [...others.values()] };
}

function sameLetters(title: string): string {
  return genreKey(title).replaceAll(" ", "");
}

function joined(title: string): string {
  return titleKey(title).replaceAll(" ", "");
}

/** Tells whether a title reads as English by the words that at least three titles of a list have. */
export function englishReader(titles: Iterable<string>): (title: string) => boolean {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of new Set(genreKey(title).split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (title) => {
    const words = genreKey(title).split(" ");
    return words.every((word) => (counts.get(word) ?? 0) >= 3 || /^\d+$/.test(word));
  };
}
