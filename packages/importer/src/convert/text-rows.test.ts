import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const preview = (text: string, size = 65_536) =>
  previewFile(sourceOf(text, { name: "titles.json", size }), { kind: "movie", maxBadShare: 1 });

test("a list of texts is a list of titles, with years where they stand behind", async () => {
  const { items, sample } = await preview('\uFEFF [ "Heat",\n "Up (2009)" , "Am\\u00e9lie \\"x\\"" ]\n');
  expect(items).toBe(3);
  expect(sample).toMatchObject([{ title: "Heat" }, { title: "Up", year: 2009 }, { title: 'Amélie "x"' }]);
});

test("any titles come back, in whatever pieces they come", async () => {
  const title = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).map((text) => `T${text}`);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(title, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(undefined, 2),
      async (titles, size, indent) => {
        const { rows } = await preview(JSON.stringify(titles, null, indent), size);
        expect(rows).toBe(titles.length);
      },
    ),
    { numRuns: 60 },
  );
});

test.for([
  ['["Heat", {"title": "Up"}]', /"\{\\"title/],
  ['["Heat",\n "Up"', /line 2 .*the list never ends/],
  ['["Heat", "Up]', /is no text/],
])("%s is refused with its line", async ([text, says]) => {
  await expect(preview(String(text))).rejects.toMatchObject({
    code: "json-damaged",
    message: expect.stringMatching(says as RegExp) as string,
  });
});
