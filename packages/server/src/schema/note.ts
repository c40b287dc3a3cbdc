import { z } from "zod";

/** What a warning is about, apart from its words. */
export const notesSchema = z
  .array(
    z.object({
      code: z.string().describe("Stable, such as `rows-repeat`"),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  )
  .describe("The warnings in the same order, each by its code and values, to be said in other words");
