import type { ReactNode } from "react";

/**
 * How much room the way to a mood takes: all of it while there is none, then a line with a small
 * picture, or a line with the picture in the corner, where it stays when the page is scrolled.
 */
export type StageSize = "large" | "line" | "corner";

interface StageProps {
  readonly size: StageSize;
  readonly screen: ReactNode;
  readonly readout: ReactNode;
}

const ROOM: Readonly<Record<StageSize, string>> = {
  large:
    "grid items-center gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] landscape:max-lg:grid-cols-2 landscape:max-lg:gap-x-6",
  line: "flex items-center gap-4 [--say:1.35rem]",
  // The picture stands at the right of these lines.
  corner:
    "[--say:1.35rem] max-sm:min-h-21 max-sm:pr-32 max-sm:[--say:1.25rem] sm:min-h-24 sm:pr-66 lg:min-h-0 lg:pr-88 landscape:max-lg:min-h-0",
};

const SCREEN: Readonly<Record<StageSize, string>> = {
  // Words may need more room than a picture.
  large: "screen aspect-4/3 max-lg:has-[[data-problem]]:aspect-auto",
  line: "screen aspect-4/3 w-20 shrink-0 rounded-lg! sm:w-28 landscape:max-lg:w-20",
  corner:
    "corner fixed right-3 top-(--from-top) z-20 [--from-top:6.6rem] grid w-29 gap-1.5 rounded-2xl border border-line-strong bg-raised p-1.5 shadow-[0_0.6rem_1.6rem_-0.4rem_rgb(0_0_0/0.5)] sm:right-8 sm:w-62 sm:grid-cols-[6.5rem_minmax(0,1fr)] lg:[--from-top:4.25rem] lg:w-84 lg:grid-cols-[8.5rem_minmax(0,1fr)] landscape:max-lg:[--from-top:4rem] [&>.picture]:rounded-xl! [&>.picture]:shadow-none",
};

/** The screen on the wall, and beside it what it says. Its parts stay mounted whatever the size. */
export function Stage({ size, screen, readout }: StageProps): ReactNode {
  return (
    <div className={ROOM[size]} data-stage={size}>
      <div className={SCREEN[size]}>{screen}</div>
      <div className="min-w-0 flex-1">{readout}</div>
    </div>
  );
}
