import { expect, test, vi } from "vitest";
import { whenIdle, workFirst } from "./when-idle.ts";

test("what is not asked for waits for what is, also for what began while it waited", async () => {
  let endFirst = (): void => undefined;
  let failSecond = (): void => undefined;
  workFirst(new Promise<void>((resolve) => (endFirst = resolve)));
  let isIdle = false;
  const idle = whenIdle().then(() => (isIdle = true));
  workFirst(new Promise<void>((_resolve, reject) => (failSecond = () => reject(new Error("away")))));
  endFirst();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(isIdle).toBe(false);
  failSecond();
  await vi.waitFor(() => expect(isIdle).toBe(true));
  await idle;
});
