import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepInBrowser } from "./kept-things.ts";

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const unreadable = (): never => {
  throw new DOMException("Failed to read large IndexedDB value", "NotReadableError");
};

test("what cannot be read is not taken for nothing", async () => {
  const kept = keepInBrowser("some");
  await kept.write("profile me", { name: "me" }, 1);
  vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(unreadable);
  await expect(kept.read()).rejects.toMatchObject({ code: "store-unreadable" });
  vi.restoreAllMocks();
  expect((await kept.read()).things).toEqual(new Map([["profile me", { name: "me" }]]));
});

test("what cannot be read can be cleared, and other tabs see it", async () => {
  const kept = keepInBrowser("some");
  await kept.write("profile me", { name: "me" }, 4);
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(unreadable);
  await kept.clear();
  vi.restoreAllMocks();
  const { version, things } = await kept.read();
  expect(things.size).toBe(0);
  expect(version).toBeGreaterThan(4);
});

test("a browser without a database holds nothing, refuses changes, and has nothing to clear", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
  const kept = keepInBrowser("some");
  expect(await kept.read()).toEqual({ version: 0, things: new Map() });
  await expect(kept.write("profile me", {}, 1)).rejects.toMatchObject({ code: "no-permission" });
  await kept.clear();
});
