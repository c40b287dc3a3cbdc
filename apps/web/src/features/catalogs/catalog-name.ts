import { nearestName, readName } from "@moodreel/core/name";

/** A catalogue's name out of a file's, within what the server takes. */
export function nameOfFile(file: string): string {
  const bare = file.replace(/(\.(csv|tsv|txt|tab|dat|item|json|jsonl|ndjson|gz|zip))+$|\.[^.]+$/i, "");
  return nearestName(bare, "catalog") || "my list";
}

/** What keeps a name from being taken, so that it is said while the name is typed; `null` for one that fits. */
export function nameProblem(name: string): string | null {
  const read = readName(name, "catalog");
  return "problem" in read ? `The name ${read.problem}.` : null;
}
