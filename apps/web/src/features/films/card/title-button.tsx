import type { ReactNode } from "react";

interface TitleButtonProps {
  readonly title: string;
  readonly onOpen: () => void;
}

/** A film's title, which opens all that is known of it. Its card is the place to press. */
export function TitleButton({ title, onOpen }: TitleButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className="text-start decoration-2 underline-offset-4 wrap-anywhere hover:underline"
      dir="auto"
      onClick={onOpen}
    >
      {title}
    </button>
  );
}
