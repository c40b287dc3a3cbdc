import type { ReactNode } from "react";

interface TitleButtonProps {
  readonly title: string;
  /** How many lines a long one gets. */
  readonly lines: keyof typeof CLAMP;
  readonly onOpen: () => void;
}

const CLAMP = { 2: "line-clamp-2", 3: "line-clamp-3", 4: "line-clamp-4" } as const;

/**
 * A film's title, which opens all that is known of it. Its card is the place to press. What stands around it has
 * `dir="auto"`: with a direction of its own it would stand left in there, whichever way it is read.
 */
export function TitleButton({ title, lines, onOpen }: TitleButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className="max-w-full text-start decoration-2 underline-offset-4 wrap-anywhere hover:underline"
      onClick={onOpen}
    >
      {/* Within the button, which counts as one line of what stands around it. */}
      <span className={`${CLAMP[lines]} pb-[0.12em]`}>{title}</span>
    </button>
  );
}
