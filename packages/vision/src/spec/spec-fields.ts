import { VisionError } from "../errors.ts";

/** Typed access to a model's JSON file. Each throws VisionError `model-unusable`. */

export function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw wrong(field, "an object");
}

export function numberIn(
  object: Readonly<Record<string, unknown>>,
  field: string,
  min: number,
  max: number,
): number {
  const value = object[field];
  if (typeof value === "number" && value >= min && value <= max) return value;
  throw wrong(field, `a number from ${min} to ${max}`);
}

export function textIn(object: Readonly<Record<string, unknown>>, field: string): string {
  const value = object[field];
  if (typeof value === "string" && value !== "") return value;
  throw wrong(field, "a text");
}

export function listIn(object: Readonly<Record<string, unknown>>, field: string): readonly unknown[] {
  const value = object[field];
  if (Array.isArray(value) && value.length > 0) return value;
  throw wrong(field, "a list");
}

export function wrong(field: string, expected: string): VisionError {
  return new VisionError(
    "model-unusable",
    `A model's description has no usable "${field}": ${expected} is expected. Use the one of this version of @moodreel/vision.`,
    { field },
  );
}
