import { CsvError, Parser, type Info } from "csv-parse";
import { setImmediate } from "node:timers/promises";
import { CatalogError } from "../errors.ts";
import { parserOptions, type Dialect } from "./sniff-dialect.ts";

export interface Row {
  /** Of the file, from 1; where the row begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** What one row may hold, in bytes of UTF-8. Longer ones come from a quote that is never closed. */
export const MAX_ROW_BYTES = 2 ** 20;

/** Rows in batches, one for each chunk of text; the header is the first row. */
export async function* parseRows(
  text: AsyncIterable<string>,
  dialect: Dialect,
  name: string,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  const numbering = lineNumbering();
  const parser = new Parser({
    ...parserOptions(dialect),
    max_record_size: MAX_ROW_BYTES,
    on_record: (fields: string[], info: Info) => {
      batch.push({ line: numbering.startOf(fields, info), fields });
      // The row is in the batch; the stream's own output stays empty, so it never waits for a reader.
      return null;
    },
  });
  parser.resume();
  const failed = new Promise<never>((_resolve, reject) => parser.once("error", reject));
  failed.catch(() => undefined);
  const step = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve()))),
    ]);
  try {
    for await (const chunk of text) {
      await step((done) => parser.write(chunk, done));
      if (batch.length > 0) yield batch;
      batch = [];
      await setImmediate();
    }
    await step((done) => {
      parser.once("end", () => done());
      parser.end();
    });
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw tableError(error, name, numbering.next());
  } finally {
    parser.destroy();
  }
}

/**
 * Physical line numbers. csv-parse tells at which line a row ends, and counts the two signs of a
 * CRLF inside quotes as two lines.
 */
function lineNumbering(): { startOf(fields: readonly string[], info: Info): number; next(): number } {
  let last = 0;
  let overcount = 0;
  return {
    startOf(fields, { lines }) {
      let inside = 0;
      if (lines - overcount > last + 1) {
        for (const field of fields) {
          const breaks = field.match(/\r\n|\n|\r/g) ?? [];
          inside += breaks.length;
          overcount += breaks.filter((end) => end.length === 2).length;
        }
      }
      last = lines - overcount;
      return last - inside;
    },
    next: () => last + 1,
  };
}

function tableError(error: unknown, name: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const fields = { file: name, line };
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    return new CatalogError(
      "row-too-long",
      `The row of ${name} that begins near line ${line} is longer than 1 MiB. Look for a quote that is opened there and never closed.`,
      fields,
      { cause: error },
    );
  }
  return new CatalogError(
    "file-damaged",
    `${name} cannot be read from line ${line} on: a quote is opened there and never closed. Close it or remove it.`,
    fields,
    { cause: error },
  );
}
