import type { Store } from "@moodreel/catalog";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { ApiError } from "../errors/api-error.ts";
import { errorSchema, recommendationRequestSchema, recommendationSchema } from "../schema/index.ts";
import { moodOfRequest, recommendFromStore } from "../service/index.ts";

export interface RouteContext {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function recommendationRoutes({ store, now }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "POST",
      url: "/api/v1/recommendations",
      schema: {
        tags: ["recommendations"],
        summary: "Items for a mood, each with its reasons",
        description:
          "Takes the scores of a reading, an emotion, or both (then the emotion leads). `unsure`, `unmapped-emotion` and `nothing-fits` are outcomes with status 200, not errors.",
        body: recommendationRequestSchema,
        response: { 200: recommendationSchema, "4xx": errorSchema },
      },
      handler: async ({ body: { scores, emotion, ...request } }) => {
        const mood = moodOfRequest(scores, emotion, now());
        if (mood === null) throw new ApiError("request-invalid", "scores: at least one must be over 0.");
        const basis = scores === undefined ? "chosen" : "seen";
        return toResponse(await recommendFromStore(store, { ...request, mood, basis }));
      },
    });
  };
}

type Result = Awaited<ReturnType<typeof recommendFromStore>>;

/** Fresh arrays: responses are plain mutable JSON, results are read-only. */
function toResponse({ genres, items, ...rest }: Result) {
  return {
    ...rest,
    genres: [...genres],
    items: items.map((item) => ({
      ...item,
      genres: [...item.genres],
      people: [...item.people],
      tags: [...item.tags],
      reasons: [...item.reasons],
    })),
  };
}
