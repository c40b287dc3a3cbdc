export interface Instruction {
  /** Upper case, such as `RUN`. */
  readonly name: string;
  readonly text: string;
}

export interface Stage {
  readonly name: string | null;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Containerfile that uses no heredocs, variables or continued comments. */
export function stagesOf(containerfile: string): readonly Stage[] {
  const stages: { name: string | null; base: string; instructions: Instruction[] }[] = [];
  for (const line of containerfile.replaceAll(/\\\n/g, " ").split("\n")) {
    const [, name, text] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === undefined || text === undefined) continue;
    if (name.toUpperCase() === "FROM") {
      const [base = "", , stage = null] = text.split(/\s+/);
      stages.push({ name: stage, base, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name: name.toUpperCase(), text });
  }
  return stages;
}

/** The program that CMD or the CMD of HEALTHCHECK names in its JSON form. */
export function programOf(text: string): readonly string[] {
  const list = text.slice(text.indexOf("["));
  return JSON.parse(list) as readonly string[];
}

/** `A=1 B=2` as pairs. */
export function pairsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(/\s+/).map((pair) => pair.split("=", 2) as [string, string]));
}
