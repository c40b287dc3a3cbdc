import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

interface ToolbarProps {
  /** What a screen reader calls the row. */
  readonly label: string;
  /** Which of its controls, from 0, the tabulator comes to at first: one that is seen on every screen. */
  readonly first: number;
  readonly className: string;
  readonly children: ReactNode;
}

const CONTROLS = "button, select";

/**
 * A row of controls that is one stop of the tabulator: left and right, Home and End move within it, and the
 * tabulator comes back to where one was. Hidden controls are passed over.
 */
export function Toolbar({ label, first, className, children }: ToolbarProps): ReactNode {
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(first);
  useLayoutEffect(() => {
    for (const [at, control] of controlsOf(row.current).entries()) control.tabIndex = at === stop ? 0 : -1;
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !/^(?:ArrowLeft|ArrowRight|Home|End)$/.test(key)) return;
    const shown = controlsOf(row.current).filter((control) => control.checkVisibility());
    const at = shown.findIndex((control) => control === event.target);
    if (at === -1) return;
    // Neither the list of films moves on, nor the choice in a select.
    event.preventDefault();
    event.stopPropagation();
    const isRightToLeft = row.current !== null && getComputedStyle(row.current).direction === "rtl";
    const step = (key === "ArrowRight") === isRightToLeft ? -1 : 1;
    const to = key === "Home" ? shown[0] : key === "End" ? shown.at(-1) : shown[at + step];
    to?.focus();
  }

  return (
    <div
      ref={row}
      role="toolbar"
      // Its controls are the stops, not the row.
      tabIndex={-1}
      aria-label={label}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const at = controlsOf(row.current).findIndex((control) => control === target);
        if (at !== -1) setStop(at);
      }}
    >
      {children}
    </div>
  );
}

function controlsOf(row: HTMLElement | null): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
}
