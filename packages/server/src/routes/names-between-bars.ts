/** Several names in one parameter of an address: `Drama|Romance`. They hold no bar. */
export function namesBetweenBars(text: string): readonly string[];
export function namesBetweenBars(text: string | undefined): readonly string[] | undefined;
export function namesBetweenBars(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
