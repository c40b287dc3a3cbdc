import { beforeEach, expect, test, vi } from "vitest";

let questions: typeof import("./questions.ts");
beforeEach(async () => {
  vi.resetModules();
  questions = await import("./questions.ts");
});

test("a thread that says where a question begins looks once in it, and again for what it wrote itself", () => {
  let written = 1;
  const looked = questions.onceInQuestion(() => written);
  questions.beginQuestion();
  expect(looked.last()).toBe(1);
  written = 2;
  expect(looked.last()).toBe(1);
  expect(looked.now()).toBe(2);
  written = 3;
  questions.lookAgain();
  expect(looked.last()).toBe(3);
  written = 4;
  questions.beginQuestion();
  expect(looked.last()).toBe(4);
});

test("any other looks each time", () => {
  let written = 1;
  const looked = questions.onceInQuestion(() => written);
  expect(looked.last()).toBe(1);
  written = 2;
  questions.lookAgain();
  expect(looked.last()).toBe(2);
  written = 3;
  expect(looked.last()).toBe(3);
});
