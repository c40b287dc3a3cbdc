import type { Box } from "@moodreel/core/emotion";

/** A part of a frame on whole pixels. */
export type Region = Box;

export function wholeFrame({ width, height }: { readonly width: number; readonly height: number }): Region {
  return { x: 0, y: 0, width, height };
}
