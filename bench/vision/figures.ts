import { EMOTIONS, type Emotion } from "@moodreel/core";

export type FaceScores = Readonly<Partial<Record<Emotion, number>>>;

export interface Figures {
  readonly pictures: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Over the seven emotions without contempt, which no peer knows: truth and answers both. */
  readonly accuracy7: number;
  readonly recall: Readonly<Record<Emotion, number>>;
  /** Expected calibration error over fifteen bins (Guo et al. 2017). */
  readonly ece15: number;
  /** Accuracy on the four fifths with the highest top scores. */
  readonly accuracyOf80: number;
}

/** @param truth index in EMOTIONS for each reading */
export function figuresOf(readings: readonly FaceScores[], truth: readonly number[]): Figures {
  const read = readings.map((scores, index) => ({ ...best(scores, EMOTIONS), truth: truth[index]! }));
  const seven = readings.flatMap((scores, index) => {
    const known = EMOTIONS.filter((emotion) => emotion !== "contempt");
    return EMOTIONS[truth[index]!] === "contempt" ? [] : [{ ...best(scores, known), truth: truth[index]! }];
  });
  const sure = read.toSorted((a, b) => b.top - a.top).slice(0, Math.round(read.length * 0.8));
  const recall = {} as Record<Emotion, number>;
  let f1 = 0;
  EMOTIONS.forEach((emotion, index) => {
    const hits = read.filter((r) => r.truth === index && r.answer === index).length;
    const actual = read.filter((r) => r.truth === index).length;
    const answered = read.filter((r) => r.answer === index).length;
    recall[emotion] = actual === 0 ? Number.NaN : hits / actual;
    f1 += actual + answered === 0 ? 0 : (2 * hits) / (actual + answered);
  });
  return {
    pictures: read.length,
    accuracy: rightShare(read),
    macroF1: f1 / EMOTIONS.length,
    accuracy7: rightShare(seven),
    recall,
    ece15: calibrationError(read),
    accuracyOf80: rightShare(sure),
  };
}

interface Read {
  readonly answer: number;
  readonly top: number;
  readonly truth: number;
}

function best(scores: FaceScores, among: readonly Emotion[]): { answer: number; top: number } {
  let answer = 0;
  let top = -1;
  for (const emotion of among) {
    const score = scores[emotion] ?? 0;
    if (score > top) [answer, top] = [EMOTIONS.indexOf(emotion), score];
  }
  return { answer, top };
}

function rightShare(read: readonly Read[]): number {
  return read.filter(({ answer, truth }) => answer === truth).length / read.length;
}

function calibrationError(read: readonly Read[]): number {
  let error = 0;
  for (let bin = 0; bin < 15; bin++) {
    const inside = read.filter(({ top }) => Math.min(14, Math.floor(top * 15)) === bin);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { top }) => sum + top, 0) / inside.length;
    error += (Math.abs(rightShare(inside) - mean) * inside.length) / read.length;
  }
  return error;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
