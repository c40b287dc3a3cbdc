import { MoodreelError } from "@moodreel/core";
import { jsonProblem } from "@moodreel/core/text";

export function jsonDamaged(file: string, line: number, what: string): MoodreelError {
  return new MoodreelError(
    "json-damaged",
    `${file} cannot be read from line ${line} on: ${what}. Write it as a list of objects, or one object on each line.`,
    { file, line },
  );
}

/** Where it stops being JSON. @param line of the file, on which the text begins */
export function notJson(file: string, text: string, line: number): MoodreelError {
  const problem = jsonProblem(text);
  if (problem === null) return jsonDamaged(file, line, `${text.trim().slice(0, 20)} is not an object`);
  const { found, character } = problem;
  const what =
    found === "" ? "it breaks off" : `${JSON.stringify(found)} cannot stand at its character ${character}`;
  return jsonDamaged(file, line + problem.line - 1, what);
}
