import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  errorResponses,
  importedRatingsSchema,
  profileParamsSchema,
  ratingsQuerySchema,
} from "../schema/index.ts";
import type { ImportedRatings } from "@moodreel/app";
import type { ImportedRatingsBody } from "../schema/ratings-import.ts";
import type { RouteContext } from "./route-context.ts";

/** Bytes of one uploaded file: a person's own ratings are few. */
const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
const UNMATCHED_SHOWN = 100;

export function ratingsImportRoutes({ moodreel, takeUpload }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/imports",
      schema: {
        operationId: "importRatings",
        tags: ["viewers"],
        summary: "Imports ratings, watchlists and histories from elsewhere",
        description:
          "multipart/form-data with one part `file`: an export of Letterboxd, IMDb, Trakt or Goodreads, ratings of MovieLens, or a zip archive of such. What the viewer said later stays.",
        consumes: ["multipart/form-data"],
        params: profileParamsSchema,
        querystring: ratingsQuerySchema,
        response: { 200: importedRatingsSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async (request, reply) => {
        const { params, query } = request;
        const imported = await takeUpload(request, reply, MAX_UPLOAD_BYTES, (file, signal) =>
          moodreel.importRatings(params.name, file, { ...query, maxBytes: MAX_UPLOAD_BYTES, signal }),
        );
        return toBody(imported);
      },
    });
  };
}

function toBody(imported: ImportedRatings): ImportedRatingsBody {
  const { format, catalog, rows, entries, rated, seen, watchlist, matched, skipped } = imported;
  const { unmatched, skippedRows } = imported;
  return {
    format,
    catalog,
    rows,
    entries,
    rated,
    seen,
    watchlist,
    matched,
    skipped,
    skippedRows: [...skippedRows],
    unmatched: unmatched.length,
    unmatchedEntries: unmatched.slice(0, UNMATCHED_SHOWN).map(({ title, year }) => ({ title, year })),
  };
}
