import type { Emotion } from "@moodreel/core";
import { looks } from "@moodreel/core/rank";
import type { ReactNode } from "react";

interface ChoosingLineProps {
  readonly emotion: Emotion | null;
  /** There is no list yet that could stay on the screen meanwhile. */
  readonly first: boolean;
}

/** A list is on its way. It shows after a moment, so that quick answers do not flicker. */
export function ChoosingLine({ emotion, first }: ChoosingLineProps): ReactNode {
  return (
    <p
      role="status"
      className={`later flex items-center gap-2.5 font-semibold text-mood-text ${first ? "min-h-64 justify-center text-lg" : "mb-3"}`}
    >
      <span aria-hidden="true" className="pulse size-2.5 rounded-full bg-mood" />
      {emotion === null ? "Choosing …" : `Choosing for ${looks(emotion)} …`}
    </p>
  );
}
