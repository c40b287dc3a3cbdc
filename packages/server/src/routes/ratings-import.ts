import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  errorResponses,
  importedRatingsSchema,
  personalMapSchema,
  profileParamsSchema,
  ratingsQuerySchema,
} from "../schema/index.ts";
import type { ImportedRatings } from "@moodreel/app";
import type { ImportedRatingsBody } from "../schema/ratings-import.ts";
import { inApiWords } from "../errors/in-api-words.ts";
import { parsedJson } from "./parsed-json.ts";
import type { RouteContext } from "./route-context.ts";

/** Bytes of one uploaded file: a person's own ratings are few. */
const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
/** Matches, and entries without one, that an answer has. */
const SHOWN = 100;

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
          "multipart/form-data with one part `file`: an export of Letterboxd, IMDb, Trakt, TMDB, Netflix, Goodreads, Spotify, Steam or another of docs/formats.md, a zip archive of such, or any table with titles and ratings (`map`). Of which kind it is the file says. What the viewer said later stays.",
        consumes: ["multipart/form-data"],
        params: profileParamsSchema,
        querystring: ratingsQuerySchema,
        response: { 200: importedRatingsSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async (request, reply) => {
        const { params } = request;
        const { map: columns, ...query } = request.query;
        const map = parsedJson(
          columns,
          personalMapSchema,
          'map: give a JSON object such as {"title":"Film","rating":"Stars"}.',
        );
        const given = { ...query, ...(map === undefined ? {} : { map }), maxBytes: MAX_UPLOAD_BYTES };
        const imported = await takeUpload(request, reply, MAX_UPLOAD_BYTES, (file, signal) =>
          moodreel.importRatings(params.name, file, { ...given, signal }),
        );
        return toBody(imported);
      },
    });
  };
}

function toBody({ unmatched, undecided, ...imported }: ImportedRatings): ImportedRatingsBody {
  const { matches, skippedRows, leftOut, warnings, notes } = imported;
  return {
    ...imported,
    matches: matches.slice(0, SHOWN),
    skippedRows: [...skippedRows],
    leftOut: [...leftOut],
    warnings: warnings.map(inApiWords),
    notes: [...notes],
    unmatched: unmatched.length,
    unmatchedEntries: unmatched.slice(0, SHOWN).map(({ title, year }) => ({ title, year })),
    undecided: undecided.slice(0, SHOWN).map(({ title, year, among }) => ({
      title,
      year,
      among: among.map((item) => ({ ...item, genres: [...item.genres] })),
    })),
  };
}
