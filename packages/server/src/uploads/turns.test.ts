import { expect, it } from "vitest";
import { Turns } from "./turns.ts";

const never = new AbortController().signal;

/** Work that goes on until it is told to end. */
function work() {
  const { promise, resolve } = Promise.withResolvers<void>();
  let begun = false;
  const run = async (): Promise<string> => {
    begun = true;
    await promise;
    return "done";
  };
  return { run, end: resolve, isBegun: () => begun };
}

it("begins no more at once than it may, lets a few wait in their order, and sends others away", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 2 });
  const [first, second, third] = [work(), work(), work()];
  const taken = [first, second, third].map(({ run }) => turns.take(never, run));
  await expect(turns.take(never, async () => "never")).rejects.toMatchObject({
    code: "server-busy",
    statusCode: 503,
    headers: { "retry-after": "20" },
  });
  expect([first, second, third].map((one) => one.isBegun())).toEqual([true, false, false]);
  first.end();
  expect(await taken[0]).toBe("done");
  await expect.poll(() => second.isBegun()).toBe(true);
  expect(third.isBegun()).toBe(false);
  second.end();
  third.end();
  expect(await Promise.all(taken)).toEqual(["done", "done", "done"]);
  expect(await turns.take(never, async () => "again")).toBe("again");
});

it("goes on after work that fails, and without those who left", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 2 });
  const gone = new AbortController();
  const first = turns.take(never, async () => {
    throw new Error("no table");
  });
  const second = turns.take(gone.signal, async () => "unwanted");
  const third = turns.take(never, async () => "wanted");
  gone.abort(new Error("left"));
  await expect(first).rejects.toThrow("no table");
  await expect(second).rejects.toThrow("left");
  expect(await third).toBe("wanted");
});
