import { certain, MoodreelError } from "@moodreel/core";
import { hashText } from "@moodreel/core/random";
import type { RoomMood, RoomView, Vote } from "@moodreel/core/room";
import { pace } from "./pace.ts";
import type { RoomCardsAnswer, RoomCardsQuestion } from "./room-cards.ts";
import { ROOM_CLOCK, type RoomClock } from "./room-clock.ts";
import { ROOM_LIMITS, type RoomLimits } from "./room-limits.ts";
import { Room, type RoomListener } from "./room.ts";
import { unguessable } from "./tokens.ts";

/** What a room chooses among, and for whom. */
export type RoomQuestion = Omit<RoomCardsQuestion, "moods" | "shown" | "count" | "seed">;

export interface NewRoom {
  /** Short, and no secret. */
  readonly room: string;
  /** Lets guests in, and does nothing else; it is in the code that they scan. */
  readonly token: string;
  /** Of the screen that opened it. */
  readonly key: string;
}

/** What somebody in a room can do: a guest, or the screen that opened it. Refusals are `MoodreelError`s. */
export interface Seat {
  readonly view: () => RoomView;
  /** @returns what ends it */
  readonly watch: (listener: RoomListener) => () => void;
  readonly feel: (mood: RoomMood, name: string | null) => void;
  readonly vote: (card: string, vote: Vote) => void;
  readonly deal: () => Promise<void>;
  readonly close: () => void;
  readonly leave: () => void;
  readonly end: () => void;
}

export interface Rooms {
  /** @throws MoodreelError `room-limit`, and as `Moodreel.roomCards` */
  open(question: RoomQuestion): Promise<NewRoom>;
  /** Whether the token lets guests into the room. */
  admits(room: string, token: string): boolean;
  /** @throws MoodreelError `room-unknown`, `room-full`, `room-too-fast` */
  join(room: string, token: string, name: string | null): { readonly key: string; readonly seat: Seat };
  /** @throws MoodreelError `room-unknown` */
  seat(room: string, key: string): Seat;
  /** Ends all of them. */
  close(): void;
}

interface Open {
  readonly room: Room;
  readonly token: string;
  readonly joins: () => number;
  /** By their keys. */
  readonly seats: Map<string, Seat>;
  readonly end: () => void;
}

const ID = 6;
/** 80 bits: few enough for a code that is scanned from a sofa. */
const TOKEN = 16;
const KEY = 32;

/**
 * Rooms in which several people choose a film, each on a phone of their own. They live in this process and are
 * written down nowhere.
 *
 * @example
 * const rooms = openRooms(moodreel);
 * const { room, token } = await rooms.open({ viewers: ["me"] });
 * const { seat } = rooms.join(room, token, null);
 */
export function openRooms(
  moodreel: { readonly roomCards: (question: RoomCardsQuestion) => Promise<RoomCardsAnswer> },
  clock: RoomClock = ROOM_CLOCK,
  limits: RoomLimits = ROOM_LIMITS,
): Rooms {
  const all = new Map<string, Open>();
  const text = (length: number): string => unguessable(length, clock.randomBytes);

  function find(id: string): Open {
    const found = all.get(id);
    if (found === undefined) throw unknown();
    return found;
  }

  function seatOf(open: Open, guest: number | null, key: string): Seat {
    const tooEarly = pace(limits.burst, limits.everyMs, clock.now);
    const act =
      <Args extends unknown[], R>(who: "guest" | "screen" | "both", work: (...args: Args) => R) =>
      (...args: Args): R => {
        if (who !== "both" && (guest === null) !== (who === "screen")) throw refused(who);
        inTime(tooEarly());
        return work(...args);
      };
    const { room } = open;
    return {
      view: act("both", () => room.view(guest)),
      watch: act("both", (listener: RoomListener) => room.watch(guest, listener)),
      feel: act("guest", (mood: RoomMood, name: string | null) => room.feel(guest!, mood, name)),
      vote: act("guest", (card: string, vote: Vote) => room.vote(guest!, card, vote)),
      deal: act("both", () => room.dealAgain()),
      close: act("both", () => room.close()),
      leave: act("guest", () => {
        open.seats.delete(key);
        room.leave(guest!);
      }),
      end: act("screen", () => open.end()),
    };
  }

  return {
    async open(question) {
      const id = text(ID);
      const seed = hashText(text(KEY));
      // What cannot be meant is said now, not when all have come.
      await moodreel.roomCards({ ...question, moods: [{ scores: certain("neutral") }], count: 1, seed });
      if (all.size >= limits.rooms) throw tooManyRooms();
      const room = new Room({
        clock,
        limits,
        seed,
        findCards: (moods, shown) => moodreel.roomCards({ ...question, moods, shown, seed }),
      });
      const stops: (() => void)[] = [];
      const open: Open = {
        room,
        token: text(TOKEN),
        joins: pace(limits.burst, limits.everyMs, clock.now),
        seats: new Map(),
        end: () => {
          for (const stop of stops) stop();
          all.delete(id);
          open.seats.clear();
          room.end();
        },
      };
      stops.push(clock.later(limits.lifeMs, open.end), endWhenEmpty(open, clock, limits.emptyMs));
      const key = text(KEY);
      open.seats.set(key, seatOf(open, null, key));
      all.set(id, open);
      return { room: id, token: open.token, key };
    },
    admits: (id, token) => all.get(id)?.token === token,
    join(id, token, name) {
      const open = find(id);
      if (token !== open.token) throw unknown();
      inTime(open.joins());
      const guest = open.room.join(name);
      const key = text(KEY);
      const seat = seatOf(open, guest, key);
      open.seats.set(key, seat);
      return { key, seat };
    },
    seat(id, key) {
      const seat = find(id).seats.get(key);
      if (seat === undefined) throw unknown();
      return seat;
    },
    close() {
      for (const { end } of all.values()) end();
    },
  };
}

/** Ends a room that nobody's page was open on at two looks one after the other. @returns what calls it off */
function endWhenEmpty({ room, end }: Pick<Open, "room" | "end">, { later }: RoomClock, emptyMs: number) {
  let stop: (() => void) | null = null;
  const look = (wasEmpty: boolean): void => {
    stop = later(emptyMs / 2, () => {
      if (wasEmpty && !room.isWatched) end();
      else look(!room.isWatched);
    });
  };
  look(true);
  return () => stop?.();
}

function inTime(earlyMs: number): void {
  if (earlyMs === 0) return;
  const seconds = Math.max(1, Math.ceil(earlyMs / 1000));
  throw new MoodreelError("room-too-fast", `That was too much at once. Wait ${seconds} s.`, { seconds });
}

function tooManyRooms(): MoodreelError {
  return new MoodreelError(
    "room-limit",
    "There are as many rooms as this server keeps. End one that nobody needs any more.",
  );
}

function unknown(): MoodreelError {
  return new MoodreelError(
    "room-unknown",
    "There is no such room, or it has ended. Scan the code on the screen again.",
  );
}

function refused(who: "guest" | "screen"): MoodreelError {
  return new MoodreelError(
    "room-refused",
    who === "guest"
      ? "Only guests do that: scan the code with a phone."
      : "Only the screen that opened the room can do that.",
  );
}
