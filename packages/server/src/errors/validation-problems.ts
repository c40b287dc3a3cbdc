/** One thing that a schema refused, as Fastify passes it on. */
export interface ValidationIssue {
  /** Kind of the problem, such as `too_big`. */
  readonly keyword: string;
  /** Where it is: `/filters/yearFrom`. */
  readonly instancePath: string;
  readonly message?: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with a request, by field: `{ "filters.yearFrom": "must be a whole number" }`. The first
 * problem of each field, each half a sentence that goes on from the field's name.
 *
 * @param part what the request's whole is called, for problems with no field of their own
 */
export function validationProblems(
  issues: readonly ValidationIssue[],
  part: string,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  for (const issue of issues) {
    if (isLoose(issue, issues)) continue;
    const path = issue.instancePath.split("/").filter((name) => name !== "");
    if (issue.keyword === "unrecognized_keys") {
      for (const key of issue.params["keys"] as readonly string[]) {
        problems[[...path, key].join(".")] ??= "is not known here; check its spelling";
      }
    } else problems[path.join(".") || part] ??= problemOf(issue);
  }
  return problems;
}

/** That a whole number is beyond what a computer counts exactly says less than the field's own limit. */
function isLoose(
  { instancePath, keyword, params }: ValidationIssue,
  all: readonly ValidationIssue[],
): boolean {
  const limit = Number(params["maximum"] ?? params["minimum"]);
  if (Math.abs(limit) !== Number.MAX_SAFE_INTEGER) return false;
  const same = all.filter((other) => other.instancePath === instancePath && other.keyword === keyword);
  return same.length > 1;
}

function problemOf({ keyword, message = "is not valid", params }: ValidationIssue): string {
  switch (keyword) {
    case "invalid_type":
      return message.endsWith("received undefined")
        ? "is missing"
        : `must be ${typeName(params["expected"])}`;
    case "invalid_value":
      return `must be ${listed(params["values"] as readonly unknown[])}`;
    case "too_small":
      return bound(params, params["minimum"], params["inclusive"] === false ? "over" : "at least");
    case "too_big":
      return bound(params, params["maximum"], params["inclusive"] === false ? "under" : "at most");
    default:
      return message;
  }
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};

function bound({ origin }: ValidationIssue["params"], limit: unknown, word: string): string {
  const units = UNITS[String(origin)];
  const amount = `${word} ${String(limit)}`;
  return units === undefined ? `must be ${amount}` : `must have ${amount} ${units[limit === 1 ? 0 : 1]}`;
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  nan: "a number",
  number: "a number",
  object: "a JSON object",
  record: "a JSON object",
  string: "text",
};

function typeName(expected: unknown): string {
  return TYPES[String(expected)] ?? String(expected);
}

function listed(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
}
