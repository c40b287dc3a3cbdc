import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const LONG = "A story about two people who meet on a train and never see each other again";

test("text among genres that is longer than any genre is said to be left out", async () => {
  const csv = lines("title,genres", `Heat,"Crime, ${LONG}"`, `Up,${LONG}`, "Big,Comedy");
  const { sample, warnings } = await previewFile(sourceOf(csv, { name: "films.csv" }), { kind: "movie" });
  expect(sample.map(({ genres }) => genres)).toEqual([["Crime"], [], ["Comedy"]]);
  expect(warnings.filter((warning) => warning.includes("longer than 60 characters"))).toEqual([
    expect.stringMatching(/^2 items have .*such as "A story about two people who meet on a train .*…"/),
  ]);
});
