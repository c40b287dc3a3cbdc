import type { Results } from "./results.ts";
import type { Times } from "./times.ts";

/** The results as Markdown, each beside what was asked of it. */
export function report(results: Results): string {
  const { date, processor, cores, memoryGiB, nodeVersion, sqlite, seed, rows, load } = results;
  const parts = [
    "# Catalogues, measured",
    `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}, SQLite ${sqlite}, seed ${seed}, ${count(rows)} rows. Load of the machine before ${load.before.toFixed(1)}, after ${load.after.toFixed(1)}. How it is measured: [README](../README.md#catalogues).`,
    ...importParts(results),
    ...askParts(results),
    ...processParts(results),
    ...serveParts(results),
  ];
  return `${parts.join("\n\n")}\n`;
}

function importParts({ import: imported, rows }: Results): readonly string[] {
  if (imported === undefined) return [];
  const { fileBytes, ours, copy } = imported;
  const lines = [
    [
      "into SQLite, all indexes",
      seconds(ours.seconds),
      perSecond(rows, ours.seconds),
      megabytes(ours.fileBytes),
      "45 s / 30 s",
    ],
    ["peak memory of that process", megabytes(ours.peakBytes), "", "", "400 MB / 300 MB"],
  ];
  if (copy !== null) {
    lines.push(
      [
        `COPY into PostgreSQL ${copy.version}, the same indexes`,
        seconds(copy.seconds),
        perSecond(rows, copy.seconds),
        megabytes(copy.bytes),
        "",
      ],
      ["COPY alone", seconds(copy.copySeconds), perSecond(rows, copy.copySeconds), "", ""],
      ["ours to COPY with indexes", `${(ours.seconds / copy.seconds).toFixed(2)} ×`, "", "", "1.5 × / 1 ×"],
    );
  }
  return [
    `## Import of ${count(ours.items)} items, ${megabytes(fileBytes)} of TSV`,
    table(["what", "", "rows a second", "size", "floor / goal"], lines),
  ];
}

function askParts({ ask, rows }: Results): readonly string[] {
  if (ask === undefined) return [];
  const { few, fewRows, many } = ask;
  const both = (small: Times, large: Times): readonly string[] => [
    milliseconds(small.median),
    milliseconds(small.p99),
    milliseconds(large.median),
    milliseconds(large.p99),
    `${(large.median / small.median).toFixed(2)} ×`,
  ];
  const header = [
    "",
    `${count(fewRows)}: median`,
    "p99",
    `${count(rows)}: median`,
    "p99",
    "growth of the median",
    "floor / goal",
  ];
  return [
    "## Candidates for a mood with three weighted genres, 100 of each",
    table(header, [
      ["as is", ...both(few.plain, many.plain), "0.1 ms / 0.05 ms; 3 × / 1.2 ×"],
      ["a decade, a minimum rating, 300 seen", ...both(few.filtered, many.filtered), "10, 50 ms / 2, 10 ms"],
      ["first question of a process", milliseconds(few.first), "", milliseconds(many.first), "", "", ""],
    ]),
    "## Titles",
    table(header, [
      ...Object.entries(many.titles).map(([way, times]) => [
        way,
        ...both(few.titles[way] ?? times, times),
        way === "unfinished" ? "p99 80 ms / 20 ms" : "",
      ]),
      ...Object.entries(many.fts5).map(([way, times]) => [
        `${way}, by SQLite FTS5`,
        ...both(few.fts5[way] ?? times, times),
        "",
      ]),
    ]),
  ];
}

function processParts({ process }: Results): readonly string[] {
  if (process === undefined) return [];
  return [
    "## `moodreel recommend --emotion happy`, whole process",
    table(
      ["", "median", "slowest", "floor / goal"],
      Object.entries(process).map(([what, times]) => [
        what,
        seconds(times.median),
        seconds(times.most),
        "0.6 s / 0.25 s",
      ]),
    ),
  ];
}

function serveParts({ serve }: Results): readonly string[] {
  if (serve === undefined) return [];
  return [
    "## `POST /api/v1/recommendations`, one server process",
    table(
      [
        "connections",
        "requests a second",
        "median",
        "p99",
        "bytes an answer",
        "floor / goal at p99 under 50 ms",
      ],
      serve.map(({ connections, perSecond: rate, median, p99, bytesPerAnswer }) => [
        String(connections),
        count(Math.round(rate)),
        milliseconds(median),
        milliseconds(p99),
        count(Math.round(bytesPerAnswer)),
        "2,000 / 6,000",
      ]),
    ),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1e6))} MB`;
}

function perSecond(rows: number, time: number): string {
  return count(Math.round(rows / time));
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
