import { DEFAULTS } from "@moodreel/core";
import { z } from "zod";
import {
  catalogNameSchema,
  itemIdSchema,
  kindSchema,
  profileNameSchema,
  viewerNamesSchema,
  viewersTextSchema,
} from "./common.ts";
import { AIRPLANE } from "./examples.ts";

export const newPlaySchema = z
  .strictObject({
    item: itemIdSchema,
    kind: kindSchema.default(DEFAULTS.kind),
    catalog: catalogNameSchema.optional().describe("By default all catalogues of the kind"),
    viewer: profileNameSchema.optional().describe("Only what their age limit allows is started"),
    viewers: viewerNamesSchema.optional().describe("Of several people the strictest counts"),
    on: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .describe("The connection to play it on: a `source` of the item's places"),
    guess: z
      .boolean()
      .default(false)
      .describe(
        "Plays what comes nearest where nothing has that id or title; else that is an `item-unclear`",
      ),
  })
  .meta({ id: "NewPlay", examples: [{ item: AIRPLANE.id, viewer: "ana" }] });

export const playedSchema = z
  .object({
    item: z.object({ id: z.string(), title: z.string(), year: z.number().nullable() }),
    on: z.string().describe("The connection that it plays on"),
    device: z.string().describe("What shows it"),
  })
  .meta({
    id: "Played",
    examples: [
      {
        item: { id: AIRPLANE.id, title: AIRPLANE.title, year: AIRPLANE.year },
        on: "kodi",
        device: "Kodi",
      },
    ],
  });

export const posterQuerySchema = z.strictObject({
  item: itemIdSchema,
  kind: kindSchema.default(DEFAULTS.kind),
  catalog: catalogNameSchema.optional().describe("By default all catalogues of the kind"),
  viewer: profileNameSchema.optional().describe("What their age limit keeps from them has no poster"),
  viewers: viewersTextSchema.optional().describe("Several names between bars: the strictest limit counts"),
});
