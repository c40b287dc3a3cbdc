import { BASIC, CAPITALS, OF_TEXT, SMALL_LETTERS, type Characters } from "./characters.ts";

/** A cut of a typeface that the page sets in. */
export interface Style {
  /** Of its files. */
  readonly name: string;
  readonly family: "Archivo Variable" | "Archivo Lettering" | "Fraunces Variable";
  /** The family whose one file holds basic and accented letters; `null` where only titles are set in it. */
  readonly wholeFamily: "Archivo Latin" | "Fraunces Latin" | null;
  /** What its first file holds. */
  readonly basic: Characters;
  /** In `@fontsource-variable`: its package, and what the names of its files end with. */
  readonly from: readonly [pack: "archivo" | "fraunces", ending: string];
  /** An axis that the design does not vary is pinned: most of a variable font is what it could look like. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  readonly features: readonly string[];
  /** Descriptors of `@font-face`. */
  readonly face: Readonly<Record<string, string>>;
}

/** Those that are always on, and of the others the figures of one width. */
const ON = ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig"];
const WITH_FIGURES = [...ON, "tnum"];
/** Optical size follows the size of the text, px. */
const SIZES = { min: 16, max: 144 };

const ARCHIVO = { family: "Archivo Variable", wholeFamily: "Archivo Latin", basic: OF_TEXT } as const;
const LETTERING = { family: "Archivo Lettering", wholeFamily: null, basic: CAPITALS, features: ON } as const;
const FRAUNCES = { family: "Fraunces Variable", wholeFamily: "Fraunces Latin", features: ON } as const;

export const STYLES: readonly Style[] = [
  {
    ...ARCHIVO,
    name: "archivo-text",
    from: ["archivo", "wght-normal"],
    axes: { wght: { min: 400, max: 600 } },
    features: WITH_FIGURES,
    face: { "font-weight": "400 600" },
  },
  {
    ...ARCHIVO,
    name: "archivo-bold",
    from: ["archivo", "wght-normal"],
    axes: { wght: 700 },
    features: WITH_FIGURES,
    face: { "font-weight": "700" },
  },
  {
    ...LETTERING,
    name: "archivo-wide",
    from: ["archivo", "wdth-normal"],
    axes: { wdth: 112, wght: 800 },
    face: { "font-weight": "800", "font-stretch": "112%" },
  },
  {
    ...LETTERING,
    name: "archivo-narrow",
    from: ["archivo", "wdth-normal"],
    axes: { wdth: 66, wght: 800 },
    face: { "font-weight": "800", "font-stretch": "66%" },
  },
  {
    ...FRAUNCES,
    name: "fraunces",
    basic: BASIC,
    from: ["fraunces", "opsz-normal"],
    axes: { wght: 400, opsz: SIZES },
    face: { "font-weight": "400" },
  },
  {
    ...FRAUNCES,
    name: "fraunces-poster",
    basic: BASIC,
    from: ["fraunces", "opsz-normal"],
    axes: { wght: 600, opsz: 60 },
    face: { "font-weight": "600" },
  },
  {
    ...FRAUNCES,
    name: "fraunces-italic",
    basic: SMALL_LETTERS,
    from: ["fraunces", "opsz-italic"],
    axes: { wght: 400, opsz: SIZES },
    face: { "font-weight": "400", "font-style": "italic" },
  },
];
