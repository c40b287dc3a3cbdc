import { EMOTIONS } from "@moodreel/core";
import type { Machine } from "../machine.ts";
import type { Figures } from "./figures.ts";
import type { InBrowser, Times } from "./measure-in-browser.ts";
import type { OnNode } from "./measure-on-node.ts";

export interface Whole extends Machine {
  readonly seed: number;
  readonly quick: boolean;
  readonly browser?: InBrowser;
  readonly node?: OnNode;
}

/** The results as Markdown. */
export function report(whole: Whole): string {
  const { date, processor, cores, memoryGiB, nodeVersion, seed, quick } = whole;
  const parts = [
    `# Vision, measured\n\n${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}${whole.browser === undefined ? "" : `, Chromium ${whole.browser.browser}`}, seed ${seed}${quick ? ", quick run: few pictures" : ""}. How it is measured: [README](../README.md).`,
  ];
  if (whole.browser !== undefined) parts.push(...browserParts(whole.browser));
  if (whole.node !== undefined) parts.push(nodePart(whole.node));
  return `${parts.join("\n\n")}\n`;
}

function browserParts(result: InBrowser): readonly string[] {
  const { names, oneFace, fiveFaces, cold, crops, meant, robustness, wild, portraits } = result;
  const ours = oneFace["moodreel"]!.median;
  const parts = [
    "## Whole pipeline in a page, WebAssembly, one thread, 640 × 480\n\n" +
      table(
        [
          "library",
          "one face: median ms",
          "p95",
          "× ours",
          "five faces: median ms",
          "found",
          "× its one face",
          "first reading after load, ms",
          "download, gzip MB",
        ],
        names.map((name) => [
          name,
          fixed(oneFace[name]!.median, 1),
          fixed(oneFace[name]!.p95, 1),
          fixed(oneFace[name]!.median / ours, 1),
          fixed(fiveFaces[name]!.median, 1),
          String(fiveFaces[name]!.found),
          fixed(fiveFaces[name]!.median / oneFace[name]!.median, 2),
          fixed(cold[name]!.firstMs, 0),
          fixed(cold[name]!.gzipBytes / 1e6, 2),
        ]),
      ),
  ];
  if (Object.keys(crops).length > 0) {
    parts.push(
      `## FER+ valid, tight crops\n\n${cropTable(crops)}`,
      "## Robustness: accuracy on part of the same crops\n\n" +
        table(
          ["what was done", ...Object.keys(crops).map(netName)],
          Object.entries(robustness).map(([what, byName]) => [
            what,
            ...Object.values(byName).map((a) => fixed(a, 3)),
          ]),
        ),
    );
  }
  if (Object.keys(meant).length > 0) {
    parts.push(
      `## FER+, tight crops, by what each was collected as\n\nDevelopment pictures: what ships was chosen by them, and one of its two networks has seen their taggers' votes, not this label. They belong to FER2013's training part, so a peer that was trained on FER2013 may know them with this very label. Read as tight crops, by the layer that was fitted to what taggers saw.\n\n${cropTable(meant)}`,
    );
  }
  if (Object.keys(wild).length > 0) {
    parts.push(
      "## News and film faces of people held out\n\nPart of the development pictures, through detection and reading, one noisy label each; figures are of those in which a face was found.\n\n" +
        table(
          [
            "library",
            "found",
            "accuracy",
            "accuracy, 7 classes",
            "mean recall",
            "accuracy of the surest 80 %",
          ],
          Object.entries(wild).map(([name, { of, found }]) => [
            name,
            `${found.pictures} of ${of}`,
            fixed(found.accuracy, 3),
            fixed(found.accuracy7, 3),
            fixed(meanRecall(found), 3),
            fixed(found.accuracyOf80, 3),
          ]),
        ),
    );
  }
  if (Object.keys(portraits).length > 0) {
    parts.push(
      "## London portraits\n\nHow ours reads faces found in pictures was fitted to these people; for people it was not fitted on, see [its card](../../packages/vision/models/expression.md).\n\n" +
        table(
          ["library", "found", "smiles read as happy", "neutral read as neutral"],
          Object.entries(portraits).map(([name, p]) => [
            name,
            `${p.found} of ${2 * p.each}`,
            `${p.happy} of ${p.each}`,
            `${p.neutral} of ${p.each}`,
          ]),
        ),
    );
  }
  return parts;
}

function cropTable(byName: Readonly<Record<string, Figures>>): string {
  return table(
    [
      "library",
      "pictures",
      "accuracy",
      "macro F1",
      "accuracy, 7 classes",
      "ECE",
      "accuracy of the surest 80 %",
      ...EMOTIONS.map((emotion) => `recall ${emotion}`),
    ],
    Object.entries(byName).map(([name, f]) => [
      netName(name),
      String(f.pictures),
      fixed(f.accuracy, 3),
      fixed(f.macroF1, 3),
      fixed(f.accuracy7, 3),
      fixed(f.ece15, 3),
      fixed(f.accuracyOf80, 3),
      ...EMOTIONS.map((emotion) => fixed(f.recall[emotion], 2)),
    ]),
  );
}

/** Over the emotions that occur. */
function meanRecall({ recall }: Figures): number {
  const known = Object.values(recall).filter((share) => Number.isFinite(share));
  return known.reduce((sum, share) => sum + share, 0) / known.length;
}

/** On crops only the expression net counts, which all settings of a library share. */
function netName(name: string): string {
  return name.split(" ")[0]!;
}

function nodePart({ crops, oneFace }: OnNode): string {
  const row = (name: string, { median, p95 }: Times) => [name, fixed(median, 2), fixed(p95, 2)];
  const accuracy =
    crops === null
      ? ""
      : `\n\nFER+ valid, ${crops.pictures} tight crops: accuracy ${fixed(crops.accuracy, 4)}, macro F1 ${fixed(crops.macroF1, 4)}, ECE ${fixed(crops.ece15, 4)}.`;
  return `## onnxruntime-node, one thread, one face at 640 × 480\n\n${table(
    ["step", "median ms", "p95"],
    [row("whole", oneFace.whole), row("detect", oneFace.detect), row("align and classify", oneFace.classify)],
  )}${accuracy}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}
