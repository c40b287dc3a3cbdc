import type { ReactNode } from "react";

/** A reel without film: full when waiting, torn when something failed. */
export function EmptyReel({ torn = false }: { readonly torn?: boolean }): ReactNode {
  return (
    <svg
      viewBox="0 0 120 120"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      className="block w-full"
    >
      <circle cx="54" cy="54" r="46" />
      <circle cx="54" cy="54" r="6" fill="currentColor" />
      {[0, 72, 144, 216, 288].map((angle) => (
        <circle key={angle} cx="54" cy="27" r="12" transform={`rotate(${angle} 54 54)`} />
      ))}
      {torn ? (
        <path d="M54 100h26l5 6l6 -9l5 8" strokeLinejoin="round" />
      ) : (
        <path d="M54 100h62M72 93v14M88 93v14M104 93v14" strokeOpacity="0.6" />
      )}
    </svg>
  );
}
