import { certain, MoodreelError } from "@moodreel/core";
import { normalise } from "@moodreel/core/emotion";
import { meaningOfFeeling } from "@moodreel/core/feeling";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  errorResponses,
  roomMoodSchema,
  roomParamsSchema,
  roomViewSchema,
  roomVoteSchema,
} from "../schema/index.ts";
import { bodyOf, type RoomSeats } from "./room-seats.ts";

const tags = ["rooms"];
const seen = { 200: roomViewSchema, ...errorResponses(404, 409, 413, 415) };

/** What guests, and the screen that opened the room, do to come to a film. */
export function roomVoteRoutes({ config, sit, seatOf }: RoomSeats): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "PUT",
      url: "/api/v1/rooms/:room/mood",
      config,
      onRequest: sit,
      schema: {
        operationId: "tellRoomMood",
        tags,
        summary: "Says how a guest feels",
        params: roomParamsSchema,
        body: roomMoodSchema,
        response: seen,
      },
      handler: async (request) => {
        const { scores, emotion, feeling, effort, name = null } = request.body;
        const meant = feeling === undefined ? null : meaningOfFeeling(feeling);
        const felt = meant?.scores ?? (emotion === undefined ? normalise(scores ?? {}) : certain(emotion));
        if (felt === null) {
          throw new MoodreelError("request-invalid", "scores: at least one must be over 0.");
        }
        const seat = seatOf(request);
        seat.feel({ scores: felt, feeling, effort: effort ?? meant?.effort }, name);
        return bodyOf(seat.view());
      },
    });

    app.route({
      method: "PUT",
      url: "/api/v1/rooms/:room/votes",
      config,
      onRequest: sit,
      schema: {
        operationId: "castRoomVote",
        tags,
        summary: "Votes on a card; the last vote counts, and no other guest sees it",
        params: roomParamsSchema,
        body: roomVoteSchema,
        response: seen,
      },
      handler: async (request) => {
        const seat = seatOf(request);
        seat.vote(request.body.card, request.body.vote);
        return bodyOf(seat.view());
      },
    });

    app.route({
      method: "POST",
      url: "/api/v1/rooms/:room/rounds",
      config,
      onRequest: sit,
      schema: {
        operationId: "dealRoomCards",
        tags,
        summary: "Deals cards for the moods of all; once there is a film, three others",
        params: roomParamsSchema,
        response: { 200: roomViewSchema, ...errorResponses(404, 409) },
      },
      handler: async (request) => {
        const seat = seatOf(request);
        await seat.deal();
        return bodyOf(seat.view());
      },
    });

    app.route({
      method: "POST",
      url: "/api/v1/rooms/:room/decision",
      config,
      onRequest: sit,
      schema: {
        operationId: "closeRoomVote",
        tags,
        summary: "Counts the votes without waiting for those that are missing",
        params: roomParamsSchema,
        response: { 200: roomViewSchema, ...errorResponses(404, 409) },
      },
      handler: async (request) => {
        const seat = seatOf(request);
        seat.close();
        return bodyOf(seat.view());
      },
    });
  };
}
