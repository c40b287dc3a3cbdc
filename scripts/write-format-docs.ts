// Writes the table of column names of docs/formats.md from the importer's own.
import { readFileSync, writeFileSync } from "node:fs";
import { withColumnWords } from "./lib/column-words.ts";

const PAGE = new URL("../docs/formats.md", import.meta.url);
writeFileSync(PAGE, withColumnWords(readFileSync(PAGE, "utf8")));
