import { defaultPolicy } from "@moodreel/core";
import { expect, test } from "vitest";
import type { Shelf } from "./shelf.ts";

export function describeSmallRows(shelf: () => Shelf): void {
  test("policies are kept per kind, until they go back to the default", async () => {
    const { store } = shelf();
    expect(await store.readPolicy("movie")).toBeNull();
    const policy = { match: { happy: [{ genre: "Western", weight: 1 }] }, lift: {} };
    await store.writePolicy("movie", defaultPolicy("movie"));
    await store.writePolicy("movie", policy);
    expect(await store.readPolicy("movie")).toEqual(policy);
    expect(await store.readPolicy("book")).toBeNull();
    await store.writePolicy("movie", null);
    expect(await store.readPolicy("movie")).toBeNull();
  });

  test("settings are kept until they are taken away", async () => {
    const { store } = shelf();
    await store.writeSetting("a", "1");
    await store.writeSetting("a", "2");
    expect(await store.readSetting("a")).toBe("2");
    await store.writeSetting("a", null);
    expect(await store.readSetting("a")).toBeNull();
  });

  test("closing twice does no harm", async () => {
    await shelf().store.close();
    await expect(shelf().store.close()).resolves.toBeUndefined();
  });
}
