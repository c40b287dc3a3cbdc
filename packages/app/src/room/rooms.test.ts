import { certain, type Emotion } from "@moodreel/core";
import type { RoomView } from "@moodreel/core/room";
import { beforeEach, describe, expect, it } from "vitest";
import type { RoomCardsQuestion } from "./room-cards.ts";
import { ROOM_LIMITS } from "./room-limits.ts";
import type { RoomEnd } from "./room.ts";
import { openRooms, type Rooms, type Seat } from "./rooms.ts";

/** Time that goes by when it is told to. */
class Clock {
  at = 0;
  #timers: { readonly due: number; readonly work: () => void }[] = [];
  #bytes = 0;

  readonly now = (): number => this.at;
  readonly later = (ms: number, work: () => void) => {
    const timer = { due: this.at + ms, work };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
  };
  readonly randomBytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, (_, at) => {
      if (at === 0) this.#bytes += 1;
      return at === 0 ? this.#bytes % 32 : at === 1 ? Math.floor(this.#bytes / 32) : at;
    });

  pass(ms: number): void {
    const until = this.at + ms;
    for (;;) {
      const next = this.#timers.filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      this.at = next.due;
      this.#timers = this.#timers.filter((one) => one !== next);
      next.work();
    }
    this.at = until;
  }
}

let clock: Clock;
let asked: RoomCardsQuestion[];
let rooms: Rooms;

beforeEach(() => {
  clock = new Clock();
  asked = [];
  rooms = openRooms(
    {
      roomCards: async (question) => {
        asked.push(question);
        const from = question.shown?.length ?? 0;
        const cards = [0, 1, 2].map((at) => ({
          id: `film ${from + at}`,
          title: "A film",
          year: 2000,
          genres: [],
          runtime: null,
          kind: "movie" as const,
          because: "happy" as const,
          brings: [],
        }));
        return { outcome: "cards", cards };
      },
    },
    clock,
  );
});

async function open(guests: number) {
  const { room, token, key } = await rooms.open({});
  const seats = Array.from({ length: guests }, () => rooms.join(room, token, null).seat);
  return { room, token, screen: rooms.seat(room, key), seats };
}

function feel(seat: Seat, emotion: Emotion): void {
  seat.feel({ scores: certain(emotion) }, null);
}

function voteAll(seat: Seat, vote: "yes" | "rather-not" | "never"): void {
  for (const { id } of seat.view().cards) seat.vote(id, vote);
}

describe("a room", () => {
  it("comes to a film that all want, for the moods of all", async () => {
    const { screen, seats } = await open(3);
    seats.forEach((seat, at) => feel(seat, (["happy", "sad", "happy"] as const)[at]!));
    await seats[0]!.deal();
    expect(asked.at(-1)?.moods).toHaveLength(3);
    for (const seat of seats) voteAll(seat, "yes");
    expect(screen.view()).toMatchObject({ phase: "decided", film: { id: "film 0" }, why: "nobody-dislikes" });
  });

  it("deals three others until one is left, and never takes what somebody ruled out", async () => {
    const { screen, seats } = await open(2);
    for (const seat of seats) feel(seat, "happy");
    await screen.deal();
    const rounds: string[][] = [];
    for (let round = 1; round <= 3; round += 1) {
      rounds.push(screen.view().cards.map(({ id }) => id));
      voteAll(seats[0]!, "rather-not");
      voteAll(seats[1]!, round === 2 ? "rather-not" : "never");
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(new Set(rounds.flat()).size).toBe(9);
    expect(screen.view()).toMatchObject({ phase: "decided", why: "nobody-rules-out" });
    expect(rounds[1]).toContain(screen.view().film?.id);
  });

  it("is stuck where each was ruled out, and goes on with others and without the votes before", async () => {
    const { screen, seats } = await open(1);
    feel(seats[0]!, "sad");
    await seats[0]!.deal();
    for (let round = 0; round < 3; round += 1) {
      voteAll(seats[0]!, "never");
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(screen.view()).toMatchObject({ phase: "stuck", trouble: null });
    await screen.deal();
    expect(screen.view()).toMatchObject({ phase: "choosing", round: 1 });
    expect(screen.view().cards[0]?.id).toBe("film 9");
  });

  it("waits a little for a phone that went to sleep, then goes on, and takes it back", async () => {
    const { screen, seats } = await open(2);
    const stops = seats.map((seat) => seat.watch(() => null));
    for (const seat of seats) feel(seat, "happy");
    await screen.deal();
    voteAll(seats[0]!, "yes");
    stops[1]!();
    clock.pass(ROOM_LIMITS.graceMs - 1);
    expect(screen.view().phase).toBe("choosing");
    clock.pass(1);
    expect(screen.view()).toMatchObject({ phase: "decided", guests: [{ here: true }, { here: false }] });
    seats[1]!.watch(() => null);
    expect(screen.view().guests[1]).toMatchObject({ here: true });
    expect(seats[1]!.view().film?.id).toBe("film 0");
  });

  it("does not wait when somebody asks it not to, but needs one who has voted", async () => {
    const { screen, seats } = await open(2);
    feel(seats[0]!, "happy");
    await screen.deal();
    expect(() => screen.close()).toThrow(expect.objectContaining({ code: "room-not-now" }));
    voteAll(seats[0]!, "yes");
    screen.close();
    expect(screen.view().phase).toBe("decided");
  });

  it("tells each listener what they may see, and all of them when it ends", async () => {
    const { screen, seats } = await open(2);
    const seen: (RoomView | RoomEnd)[] = [];
    seats[0]!.watch((view) => seen.push(view));
    feel(seats[0]!, "happy");
    await screen.deal();
    const before = seen.length;
    seats[1]!.vote("film 0", "never");
    expect(seen.length).toBe(before + 1);
    expect(JSON.stringify(seen)).not.toContain("never");
    screen.end();
    expect(seen.at(-1)).toBe("over");
  });
});

describe("the bounds of rooms", () => {
  it("are a key for each seat, of one room, until that ends", async () => {
    const first = await open(1);
    const second = await open(0);
    expect(rooms.admits(second.room, first.token)).toBe(false);
    expect(() => rooms.seat(second.room, first.token)).toThrow(
      expect.objectContaining({ code: "room-unknown" }),
    );
    expect(() => rooms.seat(first.room, first.token)).toThrow(/Scan the code/);
    expect(() => first.seats[0]!.end()).toThrow(expect.objectContaining({ code: "room-refused" }));
    expect(() => first.screen.vote("film 0", "yes")).toThrow(
      expect.objectContaining({ code: "room-refused" }),
    );
    first.screen.end();
    expect(rooms.admits(first.room, first.token)).toBe(false);
    expect(rooms.admits(second.room, second.token)).toBe(true);
  });

  it("hold guests, rooms, pages and haste", async () => {
    const { room, token, seats } = await open(0);
    for (let guest = 0; guest < ROOM_LIMITS.guests; guest += 1) {
      clock.pass(1000);
      seats.push(rooms.join(room, token, null).seat);
    }
    clock.pass(1000);
    expect(() => rooms.join(room, token, null)).toThrow(expect.objectContaining({ code: "room-full" }));
    const animals = seats[0]!.view().guests.map(({ animal }) => animal);
    expect(new Set(animals).size).toBe(ROOM_LIMITS.guests);

    const ends: unknown[] = [];
    for (let page = 0; page <= ROOM_LIMITS.streams; page += 1)
      seats[0]!.watch((seen) => (typeof seen === "string" ? ends.push(seen) : null));
    expect(ends).toEqual(["replaced"]);

    expect(() => {
      for (let times = 0; times <= ROOM_LIMITS.burst; times += 1) feel(seats[1]!, "happy");
    }).toThrow(expect.objectContaining({ code: "room-too-fast" }));
    clock.pass(2000);
    feel(seats[1]!, "happy");

    for (let more = 1; more < ROOM_LIMITS.rooms; more += 1) await rooms.open({});
    await expect(rooms.open({})).rejects.toMatchObject({ code: "room-limit" });
  });

  it("end a room that nobody looks at, and each after some hours", async () => {
    const left = await open(1);
    const stop = left.seats[0]!.watch(() => null);
    clock.pass(ROOM_LIMITS.emptyMs * 3);
    expect(rooms.admits(left.room, left.token)).toBe(true);
    stop();
    clock.pass(ROOM_LIMITS.emptyMs * 1.5);
    expect(rooms.admits(left.room, left.token)).toBe(false);
    const long = await open(1);
    long.seats[0]!.watch(() => null);
    clock.pass(ROOM_LIMITS.lifeMs);
    expect(rooms.admits(long.room, long.token)).toBe(false);
  });
});
