// Writes the tables of docs/errors.md from core's table of errors.
import { readFileSync, writeFileSync } from "node:fs";
import { withErrorTables } from "./lib/error-tables.ts";

const PAGE = new URL("../docs/errors.md", import.meta.url);
writeFileSync(PAGE, withErrorTables(readFileSync(PAGE, "utf8")));
