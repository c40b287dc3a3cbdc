const ENGLISH = new Intl.NumberFormat("en");

/** A number within an English sentence: "3,377". */
export function englishNumber(value: number): string {
  return ENGLISH.format(value);
}
