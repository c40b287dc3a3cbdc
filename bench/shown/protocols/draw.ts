import { randomStream } from "@moodreel/core/random";

/** Some of a list, each as likely; all of one that is short enough, in its order. */
export function draw<T>(list: readonly T[], most: number, seed: number): readonly T[] {
  if (list.length <= most) return list;
  const random = randomStream(seed);
  return list
    .map((one) => ({ one, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ one }) => one);
}
