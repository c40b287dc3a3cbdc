import type { Item, Kind } from "@moodreel/core";
import type { ColumnMap } from "@moodreel/core/item";
import { expect, test } from "vitest";
import { previewFile } from "@moodreel/importer";
import { sourceOf } from "./text-source.ts";

/** A file as people have it, and what it must be understood as. */
export interface FormatCase {
  readonly name: string;
  readonly detected: string | null;
  readonly kind?: Kind;
  readonly file?: string;
  readonly content: string | Uint8Array;
  readonly mapping: ColumnMap;
  readonly items: readonly Partial<Item>[];
  /** Words that the warnings must have; none may come unasked. */
  readonly warnings?: readonly string[];
}

export function testFormats(formats: readonly FormatCase[]): void {
  test.for(formats)("$name is recognised by its content", async (format) => {
    const { kind = "movie", file = "films.csv", content, mapping, items, warnings = [], detected } = format;
    const report = await previewFile(sourceOf(content, { name: file }), { kind });
    expect(report.mapping).toEqual(mapping);
    expect(report.detected).toBe(detected);
    expect(report.skippedRows).toEqual([]);
    expect(report.sample).toMatchObject(items);
    expect(report.sample).toHaveLength(items.length);
    expect(report.warnings).toEqual(warnings.map((words) => expect.stringContaining(words)));
  });
}
