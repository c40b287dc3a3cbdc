import type { ReactNode } from "react";
import type { MoodWord } from "../emotions/feeling-words.ts";

interface Features {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  /** Filled instead of drawn as a line. */
  readonly openMouth?: boolean;
}

/** Brows, eyes and mouth on a sheet of 64 × 64: what the eight emotions, and the words of people, do with them. */
const FACES: Readonly<Record<Exclude<MoodWord, "cheerful" | "tense">, Features>> = {
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
  tired: {
    brows: "M14 22l12-3M50 22l-12-3",
    eyes: "M16 31q5 4 10 0M38 31q5 4 10 0",
    mouth: "M32 44a6 5.5 0 1 1 0 11a6 5.5 0 1 1 0-11z",
    openMouth: true,
  },
  stressed: {
    brows: "M14 16l12 6M50 16l-12 6",
    eyes: "M21 29v4M43 29v4",
    mouth: "M19 48l4-4l4.5 5l4.5-5l4.5 5l4.5-5l4 4",
  },
  bored: { brows: "M14 21h12M38 21h12", eyes: "M17 30h9M38 30h9", mouth: "M23 49h18" },
  romantic: {
    brows: "M15 19q6-4 12-1M37 18q6-3 12 1",
    eyes: "M21 35l-4-4.5a2.6 2.6 0 0 1 4-3a2.6 2.6 0 0 1 4 3zM43 35l-4-4.5a2.6 2.6 0 0 1 4-3a2.6 2.6 0 0 1 4 3z",
    mouth: "M20 45q12 9 24 0",
  },
  curious: { brows: "M14 20q6-3 12 0M37 14q7-5 13 1", eyes: "M21 28v5M43 27v6", mouth: "M25 48q8 3 14-2" },
  contempt: { brows: "M14 21h13M37 16q7-4 13 1", eyes: "M17 30h9M38 30h9", mouth: "M21 49q12 2 22-7" },
};

/** An expression in a few strokes of the current colour. Decoration: a label goes with it. */
export function MoodFace({
  word,
  className = "",
}: {
  readonly word: MoodWord;
  readonly className?: string;
}): ReactNode {
  const drawn = word === "cheerful" ? "happy" : word === "tense" ? "fear" : word;
  const { brows, eyes, mouth, openMouth = false } = FACES[drawn];
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
