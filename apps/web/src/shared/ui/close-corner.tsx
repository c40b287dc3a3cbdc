import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface CloseCornerProps {
  readonly label: string;
  readonly onClose: () => void;
}

/** Closes a sheet. The first thing in it, at its upper corner, also when what is below was scrolled. */
export function CloseCorner({ label, onClose }: CloseCornerProps): ReactNode {
  return (
    <div className="sticky top-0 z-10 flex h-0 justify-end">
      <button
        type="button"
        aria-label={label}
        title={label}
        className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-full bg-raised text-ink-soft transition hover:bg-surface hover:text-ink sm:-mt-4 sm:-mr-4"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
