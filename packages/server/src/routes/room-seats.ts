import { MoodreelError } from "@moodreel/core";
import type { RoomView } from "@moodreel/core/room";
import type { Rooms, Seat } from "@moodreel/app/room";
import type { RoomViewBody } from "../schema/index.ts";
import { tokenOf } from "../security/guard.ts";
import { slowDownGuesses } from "../security/slow-down-guesses.ts";

/** What is looked at of a request, before anything of its body is read. */
interface Asked {
  readonly params: unknown;
  readonly ip: string;
  readonly log: Parameters<ReturnType<typeof slowDownGuesses>>[0]["log"];
  readonly headers: { readonly authorization?: string | undefined };
}

export interface RoomSeats {
  /** Of routes that a room's own key opens, and no other token. */
  readonly config: { readonly ownKey: true };
  /** Lets nobody pass without the room's token. */
  readonly letIn: (request: Asked) => Promise<void>;
  /** Lets nobody pass without a key of the room, and finds the seat that it opens. */
  readonly sit: (request: Asked) => Promise<void>;
  /** Of a request that {@link RoomSeats.sit} has let pass. */
  readonly seatOf: (request: object) => Seat;
}

/** Who may do what in which room. Who tries tokens and keys waits for the answers. */
export function roomSeats(rooms: Rooms): RoomSeats {
  const guessed = slowDownGuesses();
  const seats = new WeakMap<object, Seat>();
  return {
    config: { ownKey: true },
    letIn: async (request) => {
      const token = tokenOf(request);
      if (token !== null && rooms.admits(roomOf(request), token)) return;
      // Who sends none guesses none.
      if (token !== null) await guessed(request);
      throw new MoodreelError(
        "room-unknown",
        "There is no such room, or it has ended. Scan the code on the screen again.",
      );
    },
    sit: async (request) => {
      const key = tokenOf(request);
      try {
        seats.set(request, rooms.seat(roomOf(request), key ?? ""));
      } catch (error) {
        if (key !== null) await guessed(request);
        throw error;
      }
    },
    seatOf: (request) => {
      const seat = seats.get(request);
      if (seat === undefined) throw new Error("A route of rooms was reached without a seat.");
      return seat;
    },
  };
}

function roomOf({ params }: Asked): string {
  return (params as { room?: string }).room ?? "";
}

/** The same data, for types that know no read-only. */
export function bodyOf(view: RoomView): RoomViewBody {
  return view as RoomViewBody;
}
