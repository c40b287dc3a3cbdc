import { randomStream } from "@moodreel/core/random";
import { expect, test } from "vitest";
import { interactionsOf } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { fitBlend } from "./fit-blend.ts";
import { MODEL_COMPONENTS } from "./fit-components.ts";

/** Films of a circle, and circles. */
const [OWN, CIRCLES] = [40, 4];

/** So many people with forty films each, nearly all of their circle, in an order of chance at times of chance. */
function inOneSitting(people: number): ReturnType<typeof interactionsOf> {
  const random = randomStream(3);
  return interactionsOf(
    columnsOf(
      Array.from({ length: people }, (_, person) => {
        const begin = Math.floor(random() * 5000) * 86_400;
        return Array.from({ length: 40 }, (__, k) => {
          const circle = random() < 0.7 ? person % CIRCLES : Math.floor(random() * CIRCLES);
          const item = `${circle}-${Math.floor(random() ** 1.5 * OWN)}`;
          return { user: String(person), item, value: 8, at: begin + k };
        });
      }).flat(),
    ),
  );
}

test("few people who each say much are listened to: where times say nothing, what is lately popular has hardly a voice", async () => {
  const { stages } = await fitBlend(inOneSitting(40), { seed: 1 });
  const weights = stages.at(-1)!.weights;
  const shareOf = (isOf: (name: string) => boolean): number =>
    MODEL_COMPONENTS.reduce((sum, one, k) => {
      const name = one.kind === "taste" ? one.name : one.kind;
      return isOf(name) ? sum + weights[k]! : sum;
    }, 0);
  const lasting = shareOf((name) => name === "taste" || name === "lasting taste, EASE");
  expect(lasting).toBeGreaterThan(0.6);
  expect(shareOf((name) => name === "trend" || name === "what comes next")).toBeLessThan(0.15);
});
