import { expect, test } from "vitest";
import { NoSlot, Slots } from "./slots.ts";

test("who comes when all are taken goes on in the order of coming", async () => {
  const slots = new Slots(2, () => 0);
  const gone: number[] = [];
  await Promise.all([slots.take(1000), slots.take(1000)]);
  const waiting = [1, 2, 3].map(async (who) => {
    await slots.take(1000);
    gone.push(who);
  });
  for (let i = 0; i < 3; i++) slots.give();
  await Promise.all(waiting);
  expect(gone).toEqual([1, 2, 3]);
});

test("who waits too long is told, and takes nobody's place", async () => {
  const slots = new Slots(1, () => 0);
  await slots.take(0);
  await expect(slots.take(1)).rejects.toBeInstanceOf(NoSlot);
  slots.give();
  await slots.take(0);
  expect(slots.taken).toBe(1);
});

test("where there are fewer than allowed, one more is tried now and then", async () => {
  let now = 0;
  const slots = new Slots(3, () => now);
  for (let i = 0; i < 3; i++) await slots.take(0);
  // The third was worth nothing.
  slots.giveVoid();
  await expect(slots.take(1)).rejects.toBeInstanceOf(NoSlot);
  now = 60_000;
  await slots.take(0);
  expect(slots.taken).toBe(3);
});
