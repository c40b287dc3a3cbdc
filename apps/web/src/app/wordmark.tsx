import type { ReactNode } from "react";

/** The reel with a face, and the name. */
export function Wordmark(): ReactNode {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg
        viewBox="0 0 40 40"
        width="32"
        height="32"
        aria-hidden="true"
        fill="none"
        className="text-mood-text"
      >
        <circle cx="20" cy="20" r="17" stroke="currentColor" strokeWidth="3.4" />
        <circle cx="14" cy="15.5" r="3" fill="currentColor" />
        <circle cx="26" cy="15.5" r="3" fill="currentColor" />
        <path
          d="M12 24c2 4.2 5 5.8 8 5.8s6-1.6 8-5.8"
          stroke="currentColor"
          strokeWidth="3.4"
          strokeLinecap="round"
        />
      </svg>
      <span className="font-lettering text-xl font-extrabold tracking-tight font-stretch-112%">moodreel</span>
    </span>
  );
}
