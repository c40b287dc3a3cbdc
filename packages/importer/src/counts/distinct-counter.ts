import { isDigit } from "../values/text.ts";
import { HashSet48 } from "./hash-set-48.ts";

/** Up to `tt99999999`: a bit for each number is 12 MB at most. */
const MOST_DIGITS = 8;
const LONGEST_PREFIX = 5;
/** Different beginnings, such as `tt` and `tmdb-`, that get bits of their own. */
const MOST_PREFIXES = 8;
const PAGE_BITS = 16;

/** Numbers that share their beginning and their count of digits, in pages of bits. */
interface Numbers {
  readonly prefix: string;
  readonly digits: number;
  readonly pages: (Uint32Array | undefined)[];
}

/**
 * Remembers which texts there were among tens of millions. Ids such as `tt0133093` take a bit each,
 * of other texts 48 bits of a hash are kept in 8 to 16 bytes: among ten million of those the chance
 * that any two are taken for one is about one in six.
 */
export class DistinctCounter {
  readonly #numbers: Numbers[] = [];
  readonly #others = new HashSet48();
  #numbered = 0;
  #last: Numbers | null = null;

  /** Different texts so far. */
  get size(): number {
    return this.#numbered + this.#others.size;
  }

  /** Whether the text is new. */
  add(text: string): boolean {
    const digits = digitsAtEnd(text);
    const numbers = this.#numbersOf(text, digits, true);
    if (numbers === null) return this.#others.add(text);
    const number = numberAtEnd(text, digits);
    const page = (numbers.pages[number >>> PAGE_BITS] ??= new Uint32Array(1 << (PAGE_BITS - 5)));
    const at = (number & ((1 << PAGE_BITS) - 1)) >>> 5;
    const before = page[at] ?? 0;
    const after = before | (1 << (number & 31));
    if (after === (before | 0)) return false;
    page[at] = after;
    this.#numbered += 1;
    return true;
  }

  has(text: string): boolean {
    const digits = digitsAtEnd(text);
    const numbers = this.#numbersOf(text, digits, false);
    if (numbers === null) return this.#others.has(text);
    const number = numberAtEnd(text, digits);
    const page = numbers.pages[number >>> PAGE_BITS];
    return (((page?.[(number & ((1 << PAGE_BITS) - 1)) >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  #numbersOf(text: string, digits: number, make: boolean): Numbers | null {
    const length = text.length - digits;
    if (digits === 0 || digits > MOST_DIGITS || length > LONGEST_PREFIX) return null;
    const fits = (numbers: Numbers): boolean =>
      numbers.digits === digits && numbers.prefix.length === length && text.startsWith(numbers.prefix);
    if (this.#last !== null && fits(this.#last)) return this.#last;
    let found = this.#numbers.find(fits) ?? null;
    if (found === null && make && this.#numbers.length < MOST_PREFIXES) {
      found = { prefix: text.slice(0, length), digits, pages: [] };
      this.#numbers.push(found);
    }
    if (found !== null) this.#last = found;
    return found;
  }
}

function digitsAtEnd(text: string): number {
  let at = text.length;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at -= 1;
  return text.length - at;
}

function numberAtEnd(text: string, digits: number): number {
  let number = 0;
  for (let i = text.length - digits; i < text.length; i++) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
}
