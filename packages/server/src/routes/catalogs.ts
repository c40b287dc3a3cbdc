import type { ImportReport } from "@moodreel/importer";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  catalogListSchema,
  catalogParamsSchema,
  errorResponses,
  genreNamesSchema,
  importQuerySchema,
  importReportSchema,
  mappingSchema,
  type ImportReportBody,
} from "../schema/index.ts";
import { inApiWords } from "../errors/in-api-words.ts";
import { parsedJson } from "./parsed-json.ts";
import type { RouteContext } from "./route-context.ts";

/** Bytes of one uploaded file. Larger ones are for the command line, which reads them in place. */
const MAX_UPLOAD_BYTES = 512 * 1024 * 1024;

export function catalogRoutes({ moodreel, takeUpload }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/catalogs",
      schema: {
        operationId: "listCatalogs",
        tags: ["catalogs"],
        summary: "What has been imported",
        response: { 200: catalogListSchema, ...errorResponses() },
      },
      handler: async () => ({ catalogs: [...(await moodreel.catalogs())] }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/catalogs",
      schema: {
        operationId: "importCatalog",
        tags: ["catalogs"],
        summary: "Imports a file, or shows how it would be understood",
        description:
          "multipart/form-data with one part `file`: a table of any usual form, packed or not. What the catalogue had before and the file has not stays, unless `replace` is given. All or nothing: when the answer is an error, the old catalogue is whole.",
        consumes: ["multipart/form-data"],
        querystring: importQuerySchema,
        response: { 200: importReportSchema, ...errorResponses(404, 413, 415, 507) },
      },
      handler: async (request, reply) => {
        const { kind, dryRun, map, genres, name, replace, table, encoding } = request.query;
        // Before the file is taken: nobody should send half a gigabyte to hear of a slip in the address.
        const given = {
          map: parsedJson(map, mappingSchema, 'map: give a JSON object such as {"title":"Series_Title"}.'),
          genreSynonyms: parsedJson(
            genres,
            genreNamesSchema,
            'genres: give a JSON object such as {"Sience Fiction":"Science Fiction"}, of 200 names at most.',
          ),
        };
        const report = await takeUpload(request, reply, MAX_UPLOAD_BYTES, (file, signal) =>
          moodreel.importFile(file, {
            ...given,
            kind,
            name,
            table,
            encoding,
            dryRun,
            mode: replace ? "replace" : "merge",
            maxBytes: MAX_UPLOAD_BYTES,
            signal,
          }),
        );
        return toBody(report);
      },
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/catalogs/:name",
      schema: {
        operationId: "removeCatalog",
        tags: ["catalogs"],
        summary: "Removes a catalogue and its items",
        params: catalogParamsSchema,
        response: { 204: z.null(), ...errorResponses(404, 507) },
      },
      handler: async ({ params: { name } }, reply) => {
        await moodreel.removeCatalog(name);
        return reply.code(204).send(null);
      },
    });
  };
}

function toBody(report: ImportReport): ImportReportBody {
  return { ...(structuredClone(report) as ImportReportBody), warnings: report.warnings.map(inApiWords) };
}
