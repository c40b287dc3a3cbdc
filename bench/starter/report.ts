import { EMOTIONS, INTENTS } from "@moodreel/core";
import type { Machine } from "../machine.ts";
import type { ShownList } from "./ask-for-lists.ts";
import type { DayOne } from "./day-one.ts";
import type { FoundForeign } from "./found-foreign.ts";
import { NEW_FROM, shareOf, TRAITS, type Trait } from "./share.ts";

export interface Results extends Machine {
  readonly films: number;
  readonly catalogMB: number;
  readonly modelMB: number;
  /** Until the catalogue can be asked, in a new home. */
  readonly firstStartMs: number;
  /** Until there is a list, in a home that has it. */
  readonly nextStartMs: number;
  readonly foreign: FoundForeign;
  /** Happy lists for somebody of whom nothing is known. */
  readonly different: { readonly lists: number; readonly films: number };
  readonly dayOne: readonly DayOne[];
  readonly lists: readonly ShownList[];
}

export function report(results: Results): string {
  const { date, processor, cores, memoryGiB, nodeVersion, lists, foreign } = results;
  const shown = lists.flatMap(({ items }) => items);
  const worst = (trait: Trait): number =>
    Math.min(...EMOTIONS.map((emotion) => shareOf(shownFor(lists, emotion), trait)));
  const distinct = new Set(shown.map(({ id }) => id)).size;
  return `# The starter, measured

${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}. ${results.films.toLocaleString("en")} films; ${lists.length} lists of ten (eight moods, both intents, ${lists.length / EMOTIONS.length / INTENTS.length} seeds) for somebody of whom nothing is known: ${distinct} different films in ${shown.length} places. How it is measured: [README](../README.md#the-starter).

| of the films shown | measured | floor | goal |
| --- | --- | --- | --- |
| from ${NEW_FROM} on | ${percent(shareOf(shown, TRAITS.fromNewYears))} | 20 % | 30 % |
| with a runtime | ${percent(shareOf(shown, TRAITS.withRuntime))} | 40 % | 60 % |
| with a certificate | ${percent(shareOf(shown, TRAITS.withCertificate))} | 40 % | 60 % |
| with people | ${percent(shareOf(shown, TRAITS.withPeople))} |  |  |
| known to a film lover, in the worst mood | ${percent(worst(TRAITS.known))} | 90 % | 95 % |
| erotica | ${percent(shareOf(shown, TRAITS.adult))} | 0 % | 0 % |

| what else | measured | floor | goal |
| --- | --- | --- | --- |
| known foreign films found by their English title, of ${foreign.asked} | ${percent(foreign.found / foreign.asked)} | 95 % | 100 % |
| different films in ${results.different.lists} happy lists, no history | ${results.different.films.toLocaleString("en")} | 600 | 1,500 |
| the films' file, MB | ${results.catalogMB.toFixed(2)} |  |  |
| the model's file, MB | ${results.modelMB.toFixed(2)} | 5 |  |
| first start, until the catalogue can be asked, s | ${(results.firstStartMs / 1000).toFixed(1)} |  |  |
| each later start, until the first list, s | ${(results.nextStartMs / 1000).toFixed(2)} |  |  |

## By mood

| mood | from ${NEW_FROM} on | runtime | certificate | known |
| --- | --- | --- | --- | --- |
${EMOTIONS.flatMap((emotion) => INTENTS.map((intent) => moodRow(lists, emotion, intent))).join("\n")}

## Day one

Films of ten that a person's list shares with nobody's of the same seed, without \`moodreel train\`; floor 6, goal 4 with twenty ratings.

| person | ratings | shared |
| --- | --- | --- |
${results.dayOne.map(({ person, ratings, shared }) => `| ${person} | ${ratings} | ${shared.toFixed(1)} |`).join("\n")}
`;
}

function shownFor(lists: readonly ShownList[], emotion: string, intent?: string): ShownList["items"] {
  return lists
    .filter((list) => list.emotion === emotion && (intent === undefined || list.intent === intent))
    .flatMap(({ items }) => items);
}

function moodRow(lists: readonly ShownList[], emotion: string, intent: string): string {
  const items = shownFor(lists, emotion, intent);
  const { fromNewYears, withRuntime, withCertificate, known } = TRAITS;
  const shares = [fromNewYears, withRuntime, withCertificate, known].map((trait) =>
    percent(shareOf(items, trait)),
  );
  return `| ${emotion}, ${intent} | ${shares.join(" | ")} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
}
