import type { ReactNode } from "react";

/** The screen on the wall, and beside it what it says. */
export function Stage({
  screen,
  readout,
}: {
  readonly screen: ReactNode;
  readonly readout: ReactNode;
}): ReactNode {
  return (
    <div className="grid items-center gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="screen aspect-4/3">{screen}</div>
      <div className="min-w-0">{readout}</div>
    </div>
  );
}
