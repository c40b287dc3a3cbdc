import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as schemas from "./index.ts";

const withExamples = Object.entries(schemas).flatMap(([name, schema]) => {
  const examples = schema instanceof z.ZodType ? (schema.meta()?.["examples"] as unknown[]) : undefined;
  return schema instanceof z.ZodType && examples !== undefined ? [{ name, schema, examples }] : [];
});

describe("the examples of the API's description", () => {
  it("are there for every body that is sent and for the answers", () => {
    expect(withExamples.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "recommendationRequestSchema",
        "recommendationSchema",
        "whyNotRequestSchema",
        "whyNotSchema",
        "newProfileSchema",
        "profileSettingsSchema",
        "newReactionSchema",
        "newRatingSchema",
        "passedSchema",
        "newCorrectionSchema",
        "policySchema",
        "policyResponseSchema",
        "itemPageSchema",
        "catalogListSchema",
        "importReportSchema",
        "importedRatingsSchema",
        "opinionSchema",
        "historyResponseSchema",
        "learnedResponseSchema",
        "errorSchema",
      ]),
    );
  });

  it.each(withExamples)("fit: $name", ({ schema, examples }) => {
    for (const example of examples) {
      const { error } = schema.safeParse(example);
      expect(error).toBeUndefined();
    }
  });
});
