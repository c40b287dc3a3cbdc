/** Emotions below this probability say nothing about a mood, and learn nothing from what was done in it. */
export const NOISE = 0.05;
