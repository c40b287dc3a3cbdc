import { describe, expect, it } from "vitest";
import { makeSmallRuntime } from "./make-small-runtime.mjs";

/** Scripts that end with these codes, one after another, and what was run and said. */
async function made(...codes: readonly number[]) {
  const ran: string[] = [];
  const said: string[] = [];
  const ending = [...codes];
  const script = (...words: readonly string[]): Promise<number> => {
    ran.push(words.join(" "));
    return Promise.resolve(ending.shift() ?? 1);
  };
  const error = await makeSmallRuntime(script, (line) => said.push(line)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { ran, said, error };
}

describe("the runtime that pages load", () => {
  it("is made in one step where the installed one was traced", async () => {
    expect(await made(0)).toEqual({ ran: ["shrink-runtime.ts"], said: [], error: null });
  });

  it("is traced where another version is installed", async () => {
    const { ran, said, error } = await made(3, 0, 0);
    expect(ran).toEqual(["shrink-runtime.ts", "trace-runtime.ts", "shrink-runtime.ts"]);
    expect(said).toEqual([expect.stringContaining("tracing it")]);
    expect(error).toBeNull();
  });

  it.each([
    ["cannot be traced", [3, 1, 0]],
    ["is still another after that", [3, 0, 3, 0]],
    ["cannot be made small", [1, 0]],
  ])("is the whole one, with a warning, where it %s", async (_why, codes) => {
    const { ran, said, error } = await made(...codes);
    expect(ran.at(-1)).toBe("shrink-runtime.ts --whole");
    expect(said.at(-1)).toContain("pages load all of it");
    expect(error).toBeNull();
  });

  it("stops a start only where nothing can be written", async () => {
    expect((await made(3, 1, 1)).error).toMatchObject({ message: expect.stringContaining("see above") });
  });
});
