import { z } from "zod";

/** As a person writes a number; `0x10` and `1e3` are numbers to programs alone. */
const PLAIN = /^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/;

/** A number in a query, where all is text: read as it is, or left for the schema to refuse. */
export function numberOfQuery<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === "string" && PLAIN.test(value) ? Number(value) : value),
    schema,
  );
}
