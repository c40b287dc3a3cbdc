import { z } from "zod";

/** ISO 8601 in UTC, of a day that there is. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, "must be a moment such as 2026-11-28T20:00:00.000Z")
  .refine((moment) => !Number.isNaN(Date.parse(moment)), "must be a moment that there is");
