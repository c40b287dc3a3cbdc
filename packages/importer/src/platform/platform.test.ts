import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { platform as node } from "./node.ts";
import { platform as page } from "./page.ts";

const some = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 });

test("a page's hash is SHA-256, however the bytes come", () => {
  expect(hexOf(page.sha256(), ["abc"])).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  fc.assert(
    fc.property(some, (parts) => {
      expect(hexOf(page.sha256(), parts)).toBe(hexOf(node.sha256(), parts));
    }),
  );
});

test("a page reads text as Node does", () => {
  const texts = fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text));
  fc.assert(
    fc.property(fc.oneof(texts, fc.uint8Array()), (bytes) => {
      expect(page.isAscii(bytes)).toBe(node.isAscii(bytes));
      expect(page.isUtf8(bytes)).toBe(node.isUtf8(bytes));
      expect(page.utf8Text(bytes)).toBe(node.utf8Text(bytes));
      if (node.isAscii(bytes)) expect(page.asciiText(bytes)).toBe(node.asciiText(bytes));
    }),
  );
});

describe.each([
  ["Node", node],
  ["a page", page],
])("%s", (_where, platform) => {
  const content = new Uint8Array(1_000_000).map((_zero, index) => (index * index) % 251);
  const packed = gzipSync(content);

  test("unpacks gzip that comes in pieces", async () => {
    const pieces = [packed.subarray(0, 7), packed.subarray(7, 1000), packed.subarray(1000)];
    expect(Buffer.concat(await all(platform.gunzip(stream(pieces)))).equals(content)).toBe(true);
  });

  test.each([
    ["cut short", packed.subarray(0, -100)],
    ["changed in the middle", packed.map((byte, index) => (index === 500 ? byte ^ 0xff : byte))],
  ])("knows gzip that was %s as damaged", async (_what, damaged) => {
    const failure = await all(platform.gunzip(stream([damaged]))).catch((error: unknown) => error);
    expect(platform.isDamage(failure)).toBe(true);
  });

  test("hands on what the source itself throws", async () => {
    async function* failing() {
      yield packed.subarray(0, 100);
      throw new TypeError("the upload broke off");
    }
    const failure = await all(platform.gunzip(failing())).catch((error: unknown) => error);
    expect(String(failure)).toContain("the upload broke off");
    expect(platform.isDamage(failure)).toBe(false);
  });

  test("lets others have a turn", async () => {
    const turns: string[] = [];
    setImmediate(() => turns.push("theirs"));
    for (let times = 0; times < 100; times++) await platform.turn();
    expect(turns).toEqual(["theirs"]);
  });
});

test("a page says that it has no paths", async () => {
  await expect(page.openPath("/films.csv")).rejects.toMatchObject({ code: "unsupported" });
});

function hexOf(hash: ReturnType<typeof node.sha256>, parts: readonly (string | Uint8Array)[]): string {
  for (const part of parts) hash.update(part);
  return hash.hex();
}

async function* stream(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = [];
  for await (const chunk of chunks) found.push(chunk);
  return found;
}
