import type { Emotion } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";

interface EmotionWords {
  /** On a button and beside a bar. */
  readonly label: string;
  /** What a film for it is like, under "a tap on a mood". */
  readonly hint: string;
}

const WORDS: Readonly<Record<Emotion, EmotionWords>> = {
  neutral: { label: "Neutral", hint: "even keel" },
  happy: { label: "Happy", hint: "all smiles" },
  surprise: { label: "Surprised", hint: "wide-eyed" },
  sad: { label: "Sad", hint: "a bit blue" },
  angry: { label: "Angry", hint: "seeing red" },
  disgust: { label: "Disgusted", hint: "had enough" },
  fear: { label: "Afraid", hint: "on edge" },
  contempt: { label: "Scornful", hint: "unimpressed" },
};

export function emotionLabel(emotion: Emotion): string {
  return WORDS[emotion].label;
}

export function emotionHint(emotion: Emotion): string {
  return WORDS[emotion].hint;
}

const TROUBLES: Readonly<Record<UnsureReason, { readonly what: string; readonly remedy: string }>> = {
  "low-confidence": {
    what: "the expression does not stand out",
    remedy: "Hold it for a moment, or tap a mood.",
  },
  "too-small": { what: "the face is too small", remedy: "Come closer." },
  "too-dark": { what: "it is too dark", remedy: "Turn on a light in front of you." },
  "too-bright": { what: "the face is overexposed", remedy: "Turn away from the light." },
  blurred: { what: "the face is blurred", remedy: "Hold still, or wipe the lens." },
  "turned-away": { what: "the face is turned away", remedy: "Look towards the camera." },
  covered: { what: "the mouth is covered", remedy: "Take away what is before your mouth." },
  "upside-down": { what: "the face is upside down", remedy: "Turn the picture or the camera." },
  "hardly-a-face": { what: "it hardly looks like a face", remedy: "Come into view, or add light." },
};

/** Why a face could not be read, to stand after "Not sure:", and what helps. */
export function troubleWords(reason: UnsureReason): { readonly what: string; readonly remedy: string } {
  return TROUBLES[reason];
}
