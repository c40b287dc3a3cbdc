import type { Machine } from "../../machine.ts";
import type { Row } from "../measure/row.ts";
import type { Protocol } from "../protocols/case.ts";
import { PROTOCOLS } from "../protocols/protocols.ts";

export type Results = Machine & {
  readonly data: string;
  /** Of the people who were sampled, where all are too many. */
  readonly ratings: number;
  readonly people: number;
  readonly films: number;
  readonly seed: number;
} & Readonly<Partial<Record<Protocol["key"], readonly Row[]>>>;

const COLUMNS: readonly { readonly title: string; readonly of: (row: Row) => string }[] = [
  { title: "NDCG@10", of: (r) => `${r.ndcg10.toFixed(4)} ± ${r.ndcg10Error.toFixed(4)}` },
  { title: "hit@10", of: (r) => `${r.hit10.toFixed(3)} ± ${r.hit10Error.toFixed(3)}` },
  {
    title: "NDCG@10 over the product's",
    of: (r) =>
      r.name === "product"
        ? ""
        : `${r.overProduct < 0 ? "−" : "+"}${Math.abs(r.overProduct).toFixed(4)} ± ${r.overProductError.toFixed(4)}`,
  },
  { title: "same films next day, of ten", of: (r) => r.overlap?.toFixed(1) ?? "" },
  { title: "wanted film among the candidates", of: (r) => percent(r.candidates) },
  { title: "rated films on a list", of: (r) => r.rated?.toFixed(2) ?? "" },
  { title: "ms a list", of: (r) => r.msPerList.toFixed(1) },
  { title: "chosen", of: (r) => r.setting ?? "" },
];

/** The results as Markdown. */
export function report(results: Results): string {
  const { date, processor, cores, memoryGiB, nodeVersion, data, ratings, people, films, seed } = results;
  const head = [
    "# What a person is shown, measured",
    `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}, seed ${seed}. ${data}: ${ratings} ratings by ${people} people, ${films} films. How it is measured: [docs/recommending.md](../../docs/recommending.md#how-it-is-measured). Ours are in bold; ± is the standard error.`,
  ];
  const parts = PROTOCOLS.flatMap(({ key, title }) => {
    const rows = results[key]?.toSorted((a, b) => b.ndcg10 - a.ndcg10);
    if (rows === undefined) return [];
    return `## ${title}\n\n${rows[0]!.n} people. ${verdict(rows)}\n\n${table(rows)}${edges(rows)}`;
  });
  return `${[...head, ...parts].join("\n\n")}\n`;
}

function verdict(rows: readonly Row[]): string {
  const of = (name: string): Row => rows.find((row) => row.name === name)!;
  const [product, steady] = [of("product"), of("product, no variety")];
  const peer = rows.find((row) => !row.ours)!;
  const beside = (row: Row): string => `${(product.ndcg10 / row.ndcg10).toFixed(2)} ×`;
  return `NDCG@10 of the product: ${beside(peer)} that of ${peer.name}, the best peer, and ${beside(steady)} that of the product without variety.`;
}

function table(rows: readonly Row[]): string {
  const titles = ["", ...COLUMNS.map(({ title }) => title)];
  const lines = rows.map((row) => [
    row.ours ? `**${row.name}**` : row.name,
    ...COLUMNS.map(({ of }) => of(row)),
  ]);
  return [titles, titles.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function edges(rows: readonly Row[]): string {
  const found = rows.filter((row) => row.edges.length > 0);
  if (found.length === 0)
    return "\n\nNo chosen value lies at an end of what was tried, but where the method itself ends.";
  const named = found.map(({ name, edges: at }) => `${name} (${at.join(", ")})`);
  return `\n\n**At an end of what was tried, so perhaps not at its best:** ${named.join("; ")}.`;
}

function percent(share: number | null): string {
  return share === null ? "" : `${(100 * share).toFixed(0)} %`;
}
