import { expect, test } from "vitest";
import { openArchive } from "./archive.page.ts";

const open = (name: string): Promise<unknown> =>
  openArchive(null as never, { name } as never, null as never, null as never);

test.each([
  ["films.xlsx", "Save it as CSV"],
  ["Films.ODS", "Save it as CSV"],
  ["export.zip", "Unpack it"],
])("of %s a page says what helps", async (name, remedy) => {
  await expect(open(name)).rejects.toMatchObject({
    code: "unsupported",
    message: expect.stringContaining(remedy) as unknown,
  });
});
