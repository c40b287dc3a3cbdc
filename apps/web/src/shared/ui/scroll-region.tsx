import type { ReactNode } from "react";

/** A wide table that scrolls by itself: reachable by keyboard, or its end could not be read. */
export function ScrollRegion({
  label,
  className = "",
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div
      className={`overflow-x-auto rounded-2xl border border-line bg-surface/80 ${className}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: scrolling needs the focus
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {children}
    </div>
  );
}
