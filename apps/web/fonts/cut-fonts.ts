import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import {
  ACCENTED,
  BASIC,
  charactersIn,
  POLISH,
  unicodeRangeOf,
  without,
  type Characters,
} from "./characters.ts";
import { STYLES, type Style } from "./styles.ts";

export interface CutFonts {
  /** By the names of their files; `fonts.css` is among them. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** A part of the alphabet, in a file of its own. */
interface Part {
  readonly name: string;
  readonly family: string;
  /** The file that it is cut out of. */
  readonly from: string;
  readonly characters: Characters;
}

const require = createRequire(import.meta.url);

/** Of the alphabets that fontsource divides a typeface into. */
type Alphabets = Readonly<Record<"latin" | "latin-ext" | "vietnamese", string>>;

/**
 * Cuts the page's typefaces into files of what is on the screen together: a browser fetches those whose
 * characters it has to show, and draws the same as with the whole.
 */
export async function cutFonts(): Promise<CutFonts> {
  const files = new Map<string, string | Uint8Array>();
  const faces: string[] = [];
  for (const style of STYLES) {
    for (const part of await partsOf(style)) {
      const file = `${style.name}-${part.name}.woff2`;
      const source = await readFile(part.from);
      files.set(file, await cut(source, style, part.characters));
      faces.push(faceOf(style, part, file));
    }
  }
  files.set("fonts.css", faces.join("\n"));
  return { files };
}

/** Where two hold the same character, the browser takes the later one. */
async function partsOf({
  from: [pack, ending],
  family,
  wholeFamily,
  basic,
}: Style): Promise<readonly Part[]> {
  const folder = folderOf(pack);
  const alphabets = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8")) as Alphabets;
  const latin = charactersIn(alphabets.latin);
  const whole = new Set([...BASIC, ...ACCENTED]);
  const extended = charactersIn(alphabets["latin-ext"]);
  const fileOf = (alphabet: keyof Alphabets): string =>
    join(folder, "files", `${pack}-${alphabet}-${ending}.woff2`);
  const part = (name: string, alphabet: keyof Alphabets, characters: Characters): Part => {
    return { name, family, from: fileOf(alphabet), characters };
  };
  return [
    part("vietnamese", "vietnamese", charactersIn(alphabets.vietnamese)),
    part("extended", "latin-ext", without(extended, POLISH)),
    part("polish", "latin-ext", POLISH),
    part("accents", "latin", without(without(latin, BASIC), basic)),
    part("more", "latin", without(BASIC, basic)),
    part("basic", "latin", basic),
    ...(wholeFamily === null ? [] : [{ ...part("latin", "latin", whole), family: wholeFamily }]),
  ].filter(({ characters }) => characters.size > 0);
}

async function cut(
  source: Uint8Array,
  { axes, features }: Style,
  characters: Characters,
): Promise<Uint8Array> {
  return subsetFont(source, String.fromCodePoint(...characters), {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: features,
  });
}

function faceOf({ face }: Style, { family, characters }: Part, file: string): string {
  const descriptors = {
    "font-family": `"${family}"`,
    "font-display": "swap",
    ...face,
    src: `url(./${file}) format("woff2")`,
    "unicode-range": unicodeRangeOf(characters),
  };
  return `@font-face{${Object.entries(descriptors)
    .map(([name, value]) => `${name}:${value}`)
    .join(";")}}`;
}

export function folderOf(pack: Style["from"][0]): string {
  return dirname(require.resolve(`@fontsource-variable/${pack}/package.json`));
}
