import { OTHER_LANGUAGE } from "../entry.ts";

/** Numbers the languages of a catalogue for its entries: 1 to 254 as they come, one number for all others. */
export class LanguageNumbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** 0 for an unknown language. */
  numberOf(language: string | null): number {
    if (language === null) return 0;
    const known = this.#numbers.get(language);
    if (known !== undefined) return known;
    if (this.names.length >= OTHER_LANGUAGE - 1) return OTHER_LANGUAGE;
    this.names.push(language);
    this.#numbers.set(language, this.names.length);
    return this.names.length;
  }
}
