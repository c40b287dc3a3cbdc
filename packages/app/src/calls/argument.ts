import type { Shape } from "../questions/shapes.ts";

/** One that a call takes. */
export type Argument = readonly [name: string, shape: Shape];
