import type { OpenAPIV3_1 } from "openapi-types";
import { joinInputs } from "./join-inputs.ts";
import { ERROR_HEADERS, ERROR_RESPONSES, RESPONSE_DESCRIPTIONS } from "./response-descriptions.ts";

export type OpenApiDocument = OpenAPIV3_1.Document;

/**
 * What the routes' schemas do not say by themselves: one component where a schema reads the same in
 * requests and answers, which field tells the members of a union apart, what an answer is, and the
 * errors once for all.
 */
export function finishDocument(document: OpenApiDocument): OpenApiDocument {
  const finished = joinInputs(structuredClone(document));
  const schemas = (finished.components?.schemas ?? {}) as Record<string, Schema>;
  for (const schema of Object.values(schemas)) addDiscriminator(schema, schemas);
  const responses: Record<string, unknown> = {};
  for (const path of Object.values(finished.paths ?? {})) {
    for (const operation of Object.values(path ?? {})) describeResponses(operation, responses);
  }
  return { ...finished, components: { ...finished.components, responses: responses as never } };
}

interface Schema {
  readonly $ref?: string;
  readonly const?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
}

/** Names the property that holds another constant in each member of a union of components. */
function addDiscriminator(schema: Schema, schemas: Readonly<Record<string, Schema>>): void {
  const refs = schema.oneOf?.map(({ $ref }) => $ref ?? "") ?? [];
  const members = refs.flatMap((ref) => schemas[ref.split("/").at(-1) ?? ""] ?? []);
  if (refs.length === 0 || members.length < refs.length) return;
  for (const propertyName of Object.keys(members[0]?.properties ?? {})) {
    const values = members.map(({ properties }) => properties?.[propertyName]?.const);
    if (values.some((value) => value === undefined) || new Set(values).size < values.length) continue;
    const mapping = Object.fromEntries(values.map((value, at) => [value, refs[at] ?? ""]));
    schema.discriminator = { propertyName, mapping };
  }
}

/** Says what answers are; those that are errors become references to a component for each status. */
function describeResponses(operation: unknown, shared: Record<string, unknown>): void {
  if (typeof operation !== "object" || operation === null || !("responses" in operation)) return;
  const responses = operation.responses as Record<string, object>;
  for (const [status, response] of Object.entries(responses)) {
    const error = ERROR_RESPONSES[status];
    if (error === undefined) {
      Object.assign(response, { description: RESPONSE_DESCRIPTIONS[status] });
      continue;
    }
    const [name, description] = error;
    const headers = ERROR_HEADERS[status];
    shared[name] ??= { ...response, description, ...(headers === undefined ? {} : { headers }) };
    responses[status] = { $ref: `#/components/responses/${name}` };
  }
}
