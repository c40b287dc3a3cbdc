import { importFile } from "@moodreel/app";
import { MoodreelError } from "@moodreel/core";
import { catalogNameOf, previewFile, type ImportReport } from "@moodreel/importer";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { ApiError } from "../errors/api-error.ts";
import {
  catalogNameSchema,
  catalogSchema,
  errorSchema,
  genreNamesSchema,
  importQuerySchema,
  importReportSchema,
  mappingSchema,
  type ImportReportBody,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";
import { abandoned, uploadOf } from "./upload.ts";

/** Bytes of one uploaded file. Larger ones are for the command line, which reads them in place. */
const MAX_UPLOAD_BYTES = 512 * 1024 * 1024;

export function catalogRoutes({ store, now }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/catalogs",
      schema: {
        tags: ["catalogs"],
        summary: "What has been imported",
        response: { 200: z.object({ catalogs: z.array(catalogSchema) }) },
      },
      handler: async () => ({ catalogs: [...(await store.catalogs())] }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/catalogs",
      schema: {
        tags: ["catalogs"],
        summary: "Imports a file, or shows how it would be understood",
        description:
          "multipart/form-data with one part `file`: a table of any usual form, packed or not. What the catalogue had before and the file has not stays, unless `replace` is given. All or nothing: when the answer is an error, the old catalogue is whole.",
        consumes: ["multipart/form-data"],
        querystring: importQuerySchema,
        response: { 200: importReportSchema, "4xx": errorSchema, 507: errorSchema },
      },
      handler: async (request, reply) => {
        const { kind, dryRun, map, genres, name, replace, table } = request.query;
        // Before the file is taken: nobody shall send half a gigabyte to hear of a slip in the address.
        const told = {
          map: parsed(map, mappingSchema, 'map: give a JSON object such as {"title":"Series_Title"}.'),
          genreSynonyms: parsed(
            genres,
            genreNamesSchema,
            'genres: give a JSON object such as {"Sience Fiction":"Science Fiction"}, of 200 names at most.',
          ),
        };
        const upload = await uploadOf(request, reply, MAX_UPLOAD_BYTES);
        const source = { name: upload.filename, stream: upload.file };
        const catalog = checkedName(name ?? catalogNameOf(upload.filename));
        const signal = abandoned(reply);
        const options = {
          kind,
          name: catalog,
          ...told,
          table,
          maxBytes: MAX_UPLOAD_BYTES,
          signal,
        };
        const report = dryRun
          ? await previewFile(source, { ...options, settings: store })
          : await importFile(store, source, {
              ...options,
              mode: replace ? "replace" : "merge",
              importedAt: new Date(now()).toISOString(),
            });
        return toBody(report);
      },
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/catalogs/:name",
      schema: {
        tags: ["catalogs"],
        summary: "Removes a catalogue and its items",
        params: z.object({ name: catalogNameSchema }),
        response: { 204: z.null(), "4xx": errorSchema },
      },
      handler: async ({ params: { name } }, reply) => {
        if (!(await store.removeCatalog(name))) throw unknownCatalog(name);
        return reply.code(204).send(null);
      },
    });
  };
}

function checkedName(name: string): string {
  if (catalogNameSchema.safeParse(name).success) return name;
  throw new MoodreelError(
    "catalog-name-invalid",
    `"${name}" cannot be a catalogue's name: use 1 to 64 letters, digits, spaces, dots, dashes.`,
    { name },
  );
}

function parsed<T extends z.ZodType>(
  json: string | undefined,
  schema: T,
  problem: string,
): z.infer<T> | undefined {
  if (json === undefined) return undefined;
  try {
    const result = schema.safeParse(JSON.parse(json));
    if (result.success) return result.data;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new ApiError("request-invalid", problem);
}

function unknownCatalog(name: string): MoodreelError {
  return new MoodreelError("catalog-unknown", `There is no catalogue "${name}".`, { name });
}

function toBody(report: ImportReport): ImportReportBody {
  return structuredClone(report) as ImportReportBody;
}
