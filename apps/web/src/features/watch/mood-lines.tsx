import type { ReactNode } from "react";

interface MoodLinesProps {
  /** There is a mood: it stands in a line. */
  readonly known: boolean;
  /** A picture stands above: the lines keep off it. */
  readonly below: boolean;
  /** On a phone that lies, the camera's picture stands at their right. */
  readonly beside: boolean;
  readonly dials: ReactNode;
  /** The mood, or what to say one with. */
  readonly children: ReactNode;
}

/** The mood and the dials in two lines, or in one where the screen is low. The dials are the same with a mood and without. */
export function MoodLines({ known, below, beside, dials, children }: MoodLinesProps): ReactNode {
  return (
    <div
      className={`${known ? "landscape:max-lg:flex landscape:max-lg:flex-wrap landscape:max-lg:items-center landscape:max-lg:gap-x-3" : ""} ${below ? "mt-2.5" : ""} ${beside ? "landscape:max-lg:pr-66" : ""}`}
    >
      {children}
      <div
        className={
          known
            ? "mt-2 min-w-0 landscape:max-lg:mt-0 landscape:max-lg:flex-1 landscape:max-lg:basis-60"
            : "mt-3"
        }
      >
        {dials}
      </div>
    </div>
  );
}
