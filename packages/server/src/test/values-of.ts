import fc, { type Arbitrary } from "fast-check";

/** As much of JSON Schema as the API's description uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Values that the schema lets through, with those that people rarely think of among them. */
export function valuesOf(schema: JsonSchema, schemas: Schemas): Arbitrary<unknown> {
  const inner = (one: JsonSchema): Arbitrary<unknown> => valuesOf(one, schemas);
  const { $ref, allOf, anyOf, oneOf = anyOf, type } = schema;
  if ($ref !== undefined) return inner(schemas[$ref.split("/").at(-1)!]!);
  if (allOf !== undefined) return inner(allOf[0]!);
  if (oneOf !== undefined) return fc.oneof(...oneOf.map(inner));
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (type) {
    case "string":
      return texts(schema);
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
    case "number": {
      const { minimum = 0, exclusiveMinimum, maximum = 1000 } = schema;
      return fc.double({ min: exclusiveMinimum === undefined ? minimum : 0.001, max: maximum, noNaN: true });
    }
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case "object":
      return objects(schema, inner);
    default:
      return fc.jsonValue();
  }
}

function texts({ minLength = 0, maxLength = 40 }: JsonSchema): Arbitrary<string> {
  const bounds = { minLength, maxLength: Math.min(maxLength, 40) };
  const known = [
    "me",
    "ana",
    "shelf",
    "Heat",
    "drama",
    "0",
    "1e3",
    "__proto__",
    "%",
    "../x",
    "\u0000",
    "a".repeat(300),
  ];
  const fitting = known.filter((text) => text.length >= minLength && text.length <= maxLength);
  return fc.oneof(fc.constantFrom(...fitting), fc.string(bounds), fc.string({ ...bounds, unit: "grapheme" }));
}

function objects(
  { properties = {}, required = [], propertyNames, additionalProperties }: JsonSchema,
  inner: (schema: JsonSchema) => Arbitrary<unknown>,
): Arbitrary<object> {
  if (propertyNames !== undefined && typeof additionalProperties === "object") {
    const keys = inner(propertyNames).map(String);
    return fc.dictionary(keys, inner(additionalProperties), { maxKeys: 3 });
  }
  const fields = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)]));
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}
