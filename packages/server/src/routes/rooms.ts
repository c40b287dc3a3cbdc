import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorResponses,
  joinedRoomSchema,
  newGuestSchema,
  newRoomSchema,
  roomParamsSchema,
  roomRequestSchema,
  roomViewSchema,
} from "../schema/index.ts";
import { tokenOf } from "../security/guard.ts";
import { bodyOf, roomSeats } from "./room-seats.ts";
import { roomStream } from "./room-stream.ts";
import { roomVoteRoutes } from "./room-votes.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["rooms"];

/**
 * Rooms in which several people choose a film. Whoever may use the API opens one; from then on its token lets
 * guests in, and the key that each gets opens their seat and nothing else.
 */
export function roomRoutes({ rooms, origins, ending }: RouteContext): FastifyPluginAsyncZod {
  const seats = roomSeats(rooms);
  const { config, letIn, sit, seatOf } = seats;
  return async (app) => {
    app.route({
      method: "POST",
      url: "/api/v1/rooms",
      schema: {
        operationId: "openRoom",
        tags,
        summary: "A room in which several people choose a film, each on a phone of their own",
        description:
          "It is kept in this process alone, and ends after six hours, or a quarter of an hour after the last page on it was closed.",
        body: roomRequestSchema,
        response: { 201: newRoomSchema, ...errorResponses(404, 409, 413, 415) },
      },
      handler: async ({ body }, reply) =>
        reply.code(201).send({ ...(await rooms.open(body)), origins: [...origins()] }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/rooms/:room/guests",
      config,
      onRequest: letIn,
      schema: {
        operationId: "joinRoom",
        tags,
        summary: "Comes into a room, with its token",
        params: roomParamsSchema,
        body: newGuestSchema,
        response: { 201: joinedRoomSchema, ...errorResponses(404, 409, 413, 415) },
      },
      handler: async (request, reply) => {
        const { params, body } = request;
        const { key, seat } = rooms.join(params.room, tokenOf(request) ?? "", body.name ?? null);
        return reply.code(201).send({ key, view: bodyOf(seat.view()) });
      },
    });

    app.route({
      method: "GET",
      url: "/api/v1/rooms/:room",
      config,
      onRequest: sit,
      schema: {
        operationId: "readRoom",
        tags,
        summary: "A room as it is now",
        params: roomParamsSchema,
        response: { 200: roomViewSchema, ...errorResponses(404) },
      },
      handler: async (request) => bodyOf(seatOf(request).view()),
    });

    app.route({
      method: "GET",
      url: "/api/v1/rooms/:room/events",
      config,
      compress: false,
      exposeHeadRoute: false,
      onRequest: sit,
      schema: {
        operationId: "watchRoom",
        tags,
        summary: "A room now and after each change, as server-sent events",
        description:
          "Each event `room` has the whole room, so that who comes back misses nothing; `end` says why there are no more.",
        params: roomParamsSchema,
        response: {
          200: { content: { "text/event-stream": { schema: z.string() } } },
          ...errorResponses(404),
        },
      },
      handler: async (request, reply) =>
        reply
          .type("text/event-stream; charset=utf-8")
          .headers({ "cache-control": "no-store", "x-accel-buffering": "no" })
          .send(roomStream(seatOf(request), ending) as never),
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/rooms/:room/guests",
      config,
      onRequest: sit,
      schema: {
        operationId: "leaveRoom",
        tags,
        summary: "Leaves a room for good: what the guest felt and voted is forgotten",
        params: roomParamsSchema,
        response: { 204: z.null(), ...errorResponses(404) },
      },
      handler: async (request, reply) => {
        seatOf(request).leave();
        return reply.code(204).send(null);
      },
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/rooms/:room",
      config,
      onRequest: sit,
      schema: {
        operationId: "endRoom",
        tags,
        summary: "Ends a room and forgets all that was said in it",
        params: roomParamsSchema,
        response: { 204: z.null(), ...errorResponses(404) },
      },
      handler: async (request, reply) => {
        seatOf(request).end();
        return reply.code(204).send(null);
      },
    });
    await app.register(roomVoteRoutes(seats));
  };
}
