import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { describe, expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

/** Two million empty lines, by xz. */
const XZ =
  "/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM/oR/AWBdAAVv+7/+o7Fe5fg/sqomVfhocEFwFQ+N/R5MG4pCtxn0aRhxrmYjiopNL6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/sKMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvS5fqg8+S2ZCkBMO/xCT+HF4WfgLzf+VKEYPqfx83vuaMC5WwI+F84OBwGXEJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgERxhqAAAAMHrZGZSoFl8AAfwCgIl6AJdZqA2xxGf7AgAAAAAEWVo=";
/** Three million rows of one title, which Parquet writes once. */
const PARQUET =
  "UEFSMRUEFaACFSxMFQIVAAAAkAEojAAAAEEgZmlsbSD+BwD+BwAFBxUGFRAVFFwV/v8fFQAV/v8fFRAVCBUAAAD+/x8BBAwA/v8fFQYVEBUUXBX+/x8VABX+/x8VEBUIFQAAAP7/HwEEDAD+/x8VBhUQFRRcFf7/HxUAFf7/HxUQFQgVAAAA/v8fAQQMAP7/HxUGFRAVFFwV/v8fFQAV/v8fFRAVCBUAAAD+/x8BBAwA/v8fFQYVEBUUXBX+/x8VABX+/x8VEBUIFQAAAP7/HwEEDAD+/x8VBhUQFRRcFf7/HxUAFf7/HxUQFQgVAAAA/v8fAQQMAP7/HxUGFRAVFFwV/v8fFQAV/v8fFRAVCBUAAAD+/x8BBAwA/v8fFQYVEBUUXBX+/x8VABX+/x8VEBUIFQAAAP7/HwEEDAD+/x8VBhUQFRRcFf7/HxUAFf7/HxUQFQgVAAAA/v8fAQQMAP7/HxUGFRAVFFwV/v8fFQAV/v8fFRAVCBUAAAD+/x8BBAwA/v8fFQYVEBUUXBX+/x8VABX+/x8VEBUIFQAAAP7/HwEEDAD+/x8VBhUQFRRcFZabDhUAFZabDhUQFQgVAAAAlpsOAQQMAJabDhnMFlAVRhYAABaWARVGFv7/HwAW3AEVRhb8/z8AFqICFUYW+v9fABboAhVGFvj/fwAWrgMVRhb2/58BABb0AxVGFvT/vwEAFroEFUYW8v/fAQAWgAUVRhbw//8BABbGBRVGFu7/nwIAFowGFUYW7P+/AgAW0gYVRhbq/98CAAAVBBksSARyb290FQIAFQwlAhgFdGl0bGUlAAAWgJvuAhkcGRwmCBwVDBklABAZGAV0aXRsZRUCFoCb7gIW1AgWkAcmUCYIHDYAKBBBIGZpbG0gQSBmaWxtIEEhGBBBIGZpbG0gQSBmaWxtIEEgEhIAGSwVBBUAFQIAFQYVEBUYAAAWmAcV/gEAFtQIFoCb7gI2kAcAKAloeXBhcnF1ZXQZHBwAAAClAAAAUEFSMQ==";
/** Two films. */
const SOUND =
  "UEFSMRUGFSAVJFwVBBUAFQQVABUEFQAAAAMDDjQEAAAASGVhdAIAAABVcBUGFSoVLlwVBBUAFQQVABUEFQAAAAMDE0gFAAAAQ3JpbWUGAAAAQ29tZWR5FQQZPEgEcm9vdBUEABUMJQIYBXRpdGxlJQAAFQwlAhgGZ2VucmVzJQAAFgQZHBksJggcFQwZFQAZGAV0aXRsZRUCFgQWShZOJgg8NgAoAlVwGARIZWF0ABkcFQYVABUCAAAAJlYcFQwZFQAZGAZnZW5yZXMVAhYEFlQWWCZWPDYAKAVDcmltZRgGQ29tZWR5ABkcFQYVABUCAAAAFp4BFgQ2pgEAKAloeXBhcnF1ZXQZLBwAABwAAAC5AAAAUEFSMQ==";

const preview = (bytes: Uint8Array, name: string) =>
  previewFile(sourceOf(bytes, { name, size: 4096 }), { kind: "movie" });
const tarOf = (size: number, body: Uint8Array, name = "movies.csv"): Promise<Uint8Array> =>
  packTar([{ header: { name, size, type: "file" }, body }]);

/** What a file took, at most, beside what there was before, MB. */
async function refusalOf(bytes: Uint8Array, name: string): Promise<{ code: string; megabytes: number }> {
  const before = process.memoryUsage().rss;
  const { code } = (await preview(bytes, name).then(
    () => ({ code: "read" }),
    (error: unknown) => error,
  )) as { code: string };
  return { code, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 };
}

describe("a bomb is refused, not unpacked", () => {
  test("by xz", async () => {
    const bytes = Buffer.from(XZ, "base64");
    expect(await refusalOf(bytes, "films.csv.xz")).toMatchObject({ code: "file-too-large" });
  });

  test("by tar in gzip", async () => {
    const tar = await tarOf(64 * 2 ** 20, new Uint8Array(64 * 2 ** 20).fill(0x0a));
    const { code, megabytes } = await refusalOf(gzipSync(tar), "films.tar.gz");
    expect(code).toBe("file-too-large");
    expect(megabytes).toBeLessThan(400);
  });

  test("by a tar whose file says that it is much larger than it is", async () => {
    const tar = Buffer.from(await tarOf(9, Buffer.from("title\nUp\n")));
    // The size, in octal, and the sum of the header, which counts it.
    tar.write("77777777777\0", 124, "latin1");
    tar.fill(0x20, 148, 156);
    const sum = tar.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    expect(await refusalOf(tar, "films.tar")).toMatchObject({ code: "file-damaged" });
  });

  test("by Parquet that writes a title once for millions of rows", async () => {
    const { code, megabytes } = await refusalOf(Buffer.from(PARQUET, "base64"), "films.parquet");
    expect(code).toBe("file-too-large");
    expect(megabytes).toBeLessThan(600);
  });

  test("by a page of Parquet that says that it is larger than any", async () => {
    const sound = Buffer.from(SOUND, "base64");
    expect((await preview(sound, "films.parquet")).items).toBe(2);
    // The head of the first page: its type, then its size unpacked, as varints of twice the number.
    const at = sound.indexOf(0x15, 6);
    const lying = Buffer.concat([
      sound.subarray(0, at + 1),
      Buffer.from([0xfe, 0xff, 0xff, 0xff, 0x0f]),
      sound.subarray(at + 2),
    ]);
    const { code, megabytes } = await refusalOf(lying, "films.parquet");
    expect(code).toBe("file-damaged");
    expect(megabytes).toBeLessThan(200);
  });
});
