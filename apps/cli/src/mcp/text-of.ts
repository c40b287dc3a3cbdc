import type { ASSISTANT_OUTPUT, AssistantTool } from "@moodreel/server/schema";

type Answer = { [Name in AssistantTool]: (typeof ASSISTANT_OUTPUT)[Name]["_input"] }[AssistantTool];
type Listed = (typeof ASSISTANT_OUTPUT)["recommend"]["_input"]["items"][number];
type Shown = (typeof ASSISTANT_OUTPUT)["show"]["_input"];

/** An answer in lines, for assistants that read text alone: `show` says all of its item, lists what helps to choose. */
export function textOf(answer: Answer): string {
  const { message } = answer;
  const items = "items" in answer ? answer.items : "item" in answer ? [answer.item] : [];
  const others = "others" in answer ? answer.others : [];
  const warnings = "warnings" in answer ? (answer.warnings ?? []) : [];
  const next = "next" in answer && answer.next !== null ? [`More with the cursor ${answer.next}`] : [];
  return [
    message,
    ...items.map((item, at) => `${at + 1}. ${lineOf(item)}`),
    ...("addresses" in answer ? restOf(answer) : []),
    ...(others.length === 0
      ? []
      : ["Or was one of these meant?", ...others.map((item) => `- ${lineOf(item)}`)]),
    ...next,
    ...warnings,
  ].join("\n");
}

function lineOf(item: Omit<Listed, "reasons"> & { readonly reasons?: readonly string[] }): string {
  const { id, title, year, genres, runtime, certificate, rating, reasons = [] } = item;
  const facts = [
    genres.join(", "),
    runtime === undefined ? "" : `${Math.round(runtime)} min`,
    certificate ?? "",
    rating === undefined ? "" : rating.toFixed(1),
    `id ${id}`,
  ].filter((fact) => fact !== "");
  const head = `${title}${year === undefined ? "" : ` (${year})`}: ${facts.join(" · ")}`;
  return reasons.length === 0 ? head : `${head}\n   ${reasons.join(" · ")}`;
}

function restOf({ item, addresses, seen, said }: Shown): string[] {
  const { people = [], series, language, overview } = item;
  const words = [
    ...(said?.reactions ?? []),
    ...(said === null || said.rating === null ? [] : [`rated ${said.rating}`]),
  ];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["With", people.join(", ")],
    ["Part of", series],
    ["Language", language],
    ["About", overview],
    ["The viewer said", words.join(", ")],
    ["Seen by the viewer", seen === null ? undefined : seen ? "yes" : "no"],
    ...Object.entries(addresses).map(([site, address]) => [`More at ${site}`, address] as const),
  ];
  return lines.flatMap(([name, value = ""]) => (value === "" ? [] : [`   ${name}: ${value}`]));
}
