import { DEFAULTS } from "@moodreel/core";
import { EFFORTS } from "@moodreel/core/feel";
import { FEELINGS } from "@moodreel/core/feeling";
import { ANIMALS, VOTES } from "@moodreel/core/room";
import { z } from "zod";
import {
  catalogNameSchema,
  emotionSchema,
  filtersSchema,
  intentSchema,
  itemIdSchema,
  kindSchema,
  profileNameSchema,
  scoresSchema,
  shareSchema,
  viewerNamesSchema,
} from "./common.ts";

export const roomParamsSchema = z.object({ room: z.string().min(1).max(32) });

export const roomRequestSchema = z
  .strictObject({
    viewers: viewerNamesSchema
      .default([])
      .describe("Profiles of those who watch: what they ruled out does not come, and their age limit holds"),
    intent: intentSchema
      .default(DEFAULTS.intent)
      .describe("For guests whose word does not say what a list should do"),
    kind: kindSchema.default(DEFAULTS.kind),
    catalog: catalogNameSchema.optional(),
    filters: filtersSchema.omit({ exclude: true }).default({}),
  })
  .meta({ id: "RoomRequest", description: "What a room chooses among", examples: [{ viewers: ["me"] }] });

export const newRoomSchema = z
  .object({
    room: z.string().describe("Its name in addresses; no secret"),
    token: z.string().describe("Lets guests in and opens nothing else: goes into the code that phones scan"),
    key: z.string().describe("Of the screen that opened the room: `Authorization: Bearer KEY`"),
    origins: z
      .array(z.string())
      .describe("Where phones of the network find this server; none where it listens on this machine alone"),
  })
  .meta({
    id: "NewRoom",
    examples: [
      {
        room: "k3v9qd",
        token: "7hq2mzc4t9rwxk3a",
        key: "b7d2fkq9xw4mtz3hcn6rjy8spvae5gui",
        origins: ["https://192.168.1.20:7788"],
      },
    ],
  });

const nameSchema = profileNameSchema.describe(
  "As the guest wants to be called; kept no longer than the room",
);

export const newGuestSchema = z
  .strictObject({ name: nameSchema.optional() })
  .meta({ id: "NewGuest", examples: [{}, { name: "Ana" }] });

const MOODS = ["scores", "emotion", "feeling"] as const;

export const roomMoodSchema = z
  .strictObject({
    scores: scoresSchema.optional().describe("What a reading says"),
    emotion: emotionSchema.optional().describe("A mood that was tapped"),
    feeling: z
      .enum(FEELINGS)
      .optional()
      .describe("Or a word for it, which says how much effort and sometimes which genres, too"),
    effort: z
      .union([z.enum(EFFORTS), shareSchema])
      .optional()
      .describe("How much a film may ask of them"),
    name: nameSchema.optional(),
  })
  .refine((given) => MOODS.filter((one) => given[one] !== undefined).length === 1, {
    message: "give one of `scores`, `emotion` and `feeling`",
    path: ["feeling"],
  })
  .meta({
    id: "RoomMood",
    examples: [{ feeling: "tired" }, { emotion: "sad", effort: "easy", name: "Ana" }],
    oneOf: MOODS.map((one) => ({ required: [one] })),
  });

export const roomVoteSchema = z
  .strictObject({ card: itemIdSchema, vote: z.enum(VOTES) })
  .meta({ id: "RoomVote", examples: [{ card: "tt0080339", vote: "yes" }] });

const roomCardSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    year: z.number().nullable(),
    genres: z.array(z.string()),
    runtime: z.number().nullable().describe("Minutes"),
    kind: kindSchema,
    certificate: z.string().optional(),
    because: emotionSchema.describe("Which of the moods in the room it is for"),
    brings: z.array(z.string()).describe("Its genres that this mood brings"),
  })
  .meta({ id: "RoomCard", description: "A film that a room votes on" });

const animalSchema = z.enum(ANIMALS).meta({ id: "Animal" });

export const roomViewSchema = z
  .object({
    phase: z.enum(["gathering", "dealing", "choosing", "decided", "stuck"]),
    round: z.number().describe("From 1; 0 before the first cards"),
    guests: z.array(
      z.object({
        animal: animalSchema,
        name: z.string().nullable(),
        here: z.boolean().describe("Whether their page is open; the room waits for nobody else"),
        ready: z.boolean().describe("Has said how they feel or, while the room chooses, has voted"),
      }),
    ),
    cards: z.array(roomCardSchema).describe("Those that are voted on now"),
    film: roomCardSchema.nullable().describe("Once there is one"),
    why: z
      .enum(["nobody-dislikes", "nobody-rules-out"])
      .nullable()
      .describe("Nobody said no to the film; or some would rather not, and nobody ruled it out"),
    trouble: z
      .object({
        outcome: z.enum(["nothing-fits", "unmapped-emotion", "failed"]),
        message: z.string().nullable().describe("For the screen alone"),
      })
      .nullable()
      .describe("Why there are no cards; null in `stuck` where each was ruled out by somebody"),
    you: z
      .object({
        animal: animalSchema,
        name: z.string().nullable(),
        felt: z.boolean(),
        votes: z.record(z.string(), z.enum(VOTES)),
      })
      .nullable()
      .describe("The guest who looks; nobody else's votes are ever shown"),
  })
  .meta({
    id: "Room",
    description: "What one who looks at a room sees of it",
    examples: [
      {
        phase: "gathering",
        round: 0,
        guests: [{ animal: "fox", name: null, here: true, ready: false }],
        cards: [],
        film: null,
        why: null,
        trouble: null,
        you: { animal: "fox", name: null, felt: false, votes: {} },
      },
    ],
  });

export const joinedRoomSchema = z
  .object({ key: z.string().describe("Of this guest: `Authorization: Bearer KEY`"), view: roomViewSchema })
  .meta({ id: "JoinedRoom" });

export type RoomViewBody = z.infer<typeof roomViewSchema>;
