import type { Emotion } from "@moodreel/core";
import type { ReactNode } from "react";

interface Features {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  /** Filled instead of drawn as a line. */
  readonly openMouth?: boolean;
}

/** Brows, eyes and mouth on a sheet of 64 × 64: what the eight emotions do with them. */
const FACES: Readonly<Record<Emotion, Features>> = {
  neutral: { brows: "M15 20h12M37 20h12", eyes: "M21 29v4M43 29v4", mouth: "M22 47h20" },
  happy: {
    brows: "M14 20q7-6 13-2M37 18q6-4 13 2",
    eyes: "M16 31q5-6 10 0M38 31q5-6 10 0",
    mouth: "M17 42q15 4 30 0q-3 14-15 14t-15-14z",
    openMouth: true,
  },
  surprise: {
    brows: "M14 16q7-8 13-4M37 12q6-4 13 4",
    eyes: "M21 27v6M43 27v6",
    mouth: "M32 40a7 8.5 0 1 1 0 17a7 8.5 0 1 1 0-17z",
    openMouth: true,
  },
  sad: { brows: "M14 23l12-6M50 23l-12-6", eyes: "M21 30v4M43 30v4", mouth: "M21 51q11-10 22 0" },
  angry: { brows: "M14 16l13 7M50 16l-13 7", eyes: "M21 30v3M43 30v3", mouth: "M22 50q10-6 20 0M24 50h16" },
  disgust: {
    brows: "M14 20l12 4M50 17q-6-2-13 4",
    eyes: "M16 31h10M38 31h10",
    mouth: "M19 49q6-7 13-2t13-3",
  },
  fear: {
    brows: "M14 21q4-6 12-7M50 21q-4-6-12-7",
    eyes: "M21 27v7M43 27v7",
    mouth: "M20 48l5-4l5 5l5-5l5 5l4-4",
  },
  contempt: { brows: "M14 21h13M37 16q7-4 13 1", eyes: "M17 30h9M38 30h9", mouth: "M21 49q12 2 22-7" },
};

/** An expression in a few strokes of the current colour. Decoration: a label goes with it. */
export function MoodFace({
  emotion,
  className = "",
}: {
  readonly emotion: Emotion;
  readonly className?: string;
}): ReactNode {
  const { brows, eyes, mouth, openMouth = false } = FACES[emotion];
  return (
    <svg
      viewBox="0 0 64 64"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={brows} />
      <path d={eyes} strokeWidth="5" />
      <path d={mouth} {...(openMouth ? { fill: "currentColor" } : {})} />
    </svg>
  );
}
