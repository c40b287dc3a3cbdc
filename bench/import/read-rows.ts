import { createReadStream } from "node:fs";
import { previewFile } from "@moodreel/importer";
import Papa from "papaparse";
import { bytesOfSource } from "../../packages/importer/src/bytes/bytes-of-source.ts";
import { readTable } from "../../packages/importer/src/table/read-table.ts";

/** Ways to read a file, each giving how many rows it found. */
export const READERS: Readonly<Record<"ours" | "papaparse" | "items", (path: string) => Promise<number>>> = {
  ours: async (path) => {
    const table = await readTable(await bytesOfSource({ path }, Infinity), Infinity);
    const all = table.columns.map((_name, index) => index);
    let rows = 0;
    const reading = table.read(all, ({ fields }) => {
      if (fields.length > 0) rows += 1;
    });
    while ((await reading.next()).done !== true);
    return rows;
  },
  papaparse: (path) =>
    new Promise((resolve, reject) => {
      let rows = -1;
      Papa.parse<readonly string[]>(createReadStream(path, "utf8"), {
        skipEmptyLines: true,
        chunk: ({ data }) => void (rows += data.length),
        complete: () => resolve(rows),
        error: reject,
      });
    }),
  items: async (path) => (await previewFile({ path }, { kind: "movie" })).rows,
};
