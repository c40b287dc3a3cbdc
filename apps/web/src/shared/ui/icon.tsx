import type { ReactNode } from "react";

/** Drawn on a 24 × 24 sheet with strokes of 1.8. */
const PATHS = {
  camera:
    "M4 7h3l2-3h6l2 3h3a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z",
  photo: "M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z",
  off: "M12 3v8M6.5 6.5a8 8 0 1 0 11 0",
  shuffle: "M3 7h4l10 10h4M3 17h4l3-3M14 10l3-3h4M18 4l3 3-3 3M18 14l3 3-3 3",
  hold: "M8 5v14M16 5v14",
  play: "M7 4l13 8-13 8z",
  sliders: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  upload: "M12 16V4M7 9l5-5 5 5M4 20h16",
  bin: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  check: "M4 12l5 6L20 6",
  alert: "M12 3l10 18H2zM12 10v5M12 18v.1",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  light:
    "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2M12 20v2M4 12H2M22 12h-2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19",
  system: "M3 5h18v11H3zM9 20h6M12 16v4",
  heart: "M12 20C5 15 3 11.5 3 8.7A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 1.7C21 11.5 19 15 12 20z",
  bookmark: "M6 4h12v17l-6-4.5L6 21z",
  eye: "M2 12c2.5-4.5 6-6.5 10-6.5s7.5 2 10 6.5c-2.5 4.5-6 6.5-10 6.5S4.5 16.5 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  star: "M12 3.5l2.6 5.6 6 .7-4.4 4.100 1.2 6L12 16.9l-5.4 3 1.2-6-4.4-4.100 6-.7z",
  never: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.8 5.8l12.4 12.4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.8-4.5 3.8-6.5 8-6.5s7.2 2 8 6.5",
  people:
    "M9 12a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM2 20.5c.7-4 3.3-5.8 7-5.8s6.3 1.8 7 5.8M15.5 5.1a3.6 3.6 0 0 1 0 6.6M18 15.2c2.2.8 3.6 2.6 4 5.3",
  more: "M5 12v.1M12 12v.1M19 12v.1",
  pencil: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  up: "M12 20V5M6 11l6-6 6 6",
  next: "M9 5l7 7-7 7",
  download: "M12 4v12M7 11l5 5 5-5M4 20h16",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words: hidden from screen readers. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
