/** Posters are drawn on a sheet of this size; every coordinate is on it. */
export const SHEET = { width: 200, height: 300 } as const;

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** 0 to 1. */
  readonly opacity?: number;
}

/** One mark on a poster: plain data, so that a poster can be compared and drawn anywhere. */
export type Shape = Paint &
  (
    | { readonly kind: "circle"; readonly cx: number; readonly cy: number; readonly r: number }
    | {
        readonly kind: "rect";
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        /** Clockwise around the rectangle's centre, degrees. */
        readonly turn?: number;
      }
    | { readonly kind: "path"; readonly d: string }
  );

export interface Palette {
  readonly ground: string;
  readonly main: string;
  readonly second: string;
  readonly accent: string;
  /** Of the title; at least 4.5:1 against `ground`. */
  readonly ink: string;
}

/** Draws a genre's picture into the upper two thirds of the sheet. `random` gives [0, 1). */
export type Motif = (palette: Palette, random: () => number) => readonly Shape[];
