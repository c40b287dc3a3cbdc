import { z } from "zod";
import { aboutItemSchema } from "./about-item.ts";
import type { AssistantTool } from "./assistant-input.ts";
import { itemSchema } from "./item.ts";
import { itemPageSchema } from "./items.ts";
import { profileSchema } from "./profile.ts";

/** What is known of an item is left out, not null: an assistant reads every word. */
const item = itemSchema
  .pick({ id: true, title: true, genres: true })
  .extend({
    year: z.number().optional(),
    people: z.array(z.string()).optional().describe("The most prominent"),
    rating: z.number().optional().describe("0 to 10"),
    runtime: z.number().optional().describe("Minutes"),
    language: z.string().optional(),
    ...itemSchema.pick({ certificate: true, series: true, overview: true }).shape,
  })
  .meta({});
const withReasons = item.extend({ reasons: z.array(z.string()).describe("Why, in sentences") });
const message = z.string().describe("The answer as a sentence");
const others = z.array(item).describe("Others that may have been meant");
const list = z.object({
  outcome: z.string().describe("`items`, or why there are none"),
  message,
  items: z.array(withReasons),
  warnings: z.array(z.string()).optional(),
});
const { addresses, seen, said } = aboutItemSchema.shape;

/** What the tools of an assistant answer, by name. */
export const ASSISTANT_OUTPUT = {
  recommend: list,
  one: list,
  "why-not": z.object({ why: z.string(), message, item, others }),
  similar: z.object({ message, item, others, items: z.array(withReasons) }),
  search: z.object({ message, items: z.array(item), next: itemPageSchema.shape.next }),
  show: z.object({ message, item, others, addresses, seen, said }),
  react: z.object({
    message,
    item,
    reactions: z.array(z.string()).describe("All that hold now"),
    rating: z.number().nullable(),
  }),
  watchlist: z.object({ message, items: z.array(item) }),
  viewers: z.object({ message, viewers: z.array(profileSchema.pick({ name: true, ageLimit: true })) }),
} as const satisfies Record<AssistantTool, z.ZodObject>;
