import { itemOf, type Taste } from "@moodreel/core";
import { noOpinion, withRating } from "@moodreel/core/profile";
import type { ProfileState } from "@moodreel/store";
import { expect, test } from "vitest";
import { withoutTitlesOver } from "./titles-within-limit.ts";

const AT = "2026-01-01T00:00:00.000Z";
const adult = itemOf({ id: "a", title: "Seven", certificate: "R" });
const family = itemOf({ id: "b", title: "Up", certificate: "PG" });

test("a child is told no title over its limit, also where taste is measured among the candidates", () => {
  const reasons = [
    { title: "Seven", share: 0.6 },
    { title: "Up", share: 0.4 },
  ];
  const whole: Taste = { certainty: 1, of: () => 1, because: () => reasons, unlike: () => reasons };
  const taste: Taste = { ...whole, among: () => whole };
  const states = [
    { opinions: [adult, family].map((item) => withRating(noOpinion(item, AT), 9, AT)) },
  ] as unknown as readonly ProfileState[];
  const limited = withoutTitlesOver(12, states, { taste, suggests: [], byOwn: [] }).taste;
  for (const one of [limited, limited.among!([adult])]) {
    expect(one.because(family).map(({ title }) => title)).toEqual(["Up"]);
    expect(one.unlike!(family).map(({ title }) => title)).toEqual(["Up"]);
  }
});
