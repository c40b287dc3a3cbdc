import { randomStream } from "@moodreel/core/random";
import { interactionsOf, type Interactions } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import type { Rating } from "../interactions/rating.ts";

/**
 * Two circles of people who rate films of their own circle, eight times out of ten: what one should
 * be shown is plain.
 */
export function twoCircles(seed = 1, people = 60): Interactions {
  const random = randomStream(seed);
  const ratings: Rating[] = [];
  for (let person = 0; person < people; person++) {
    const circle = person % 2 === 0 ? "a" : "b";
    for (let k = 0; k < 8; k++) {
      const own = random() < 0.8 ? circle : circle === "a" ? "b" : "a";
      const item = `${own}${Math.floor(random() * 15)}`;
      ratings.push({ user: String(person), item, value: 8, at: 1000 * k + person });
    }
  }
  return interactionsOf(columnsOf(ratings));
}
