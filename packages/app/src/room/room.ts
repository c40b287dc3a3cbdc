import { MoodreelError } from "@moodreel/core";
import {
  ANIMALS,
  beginDealing,
  castVote,
  comeIn,
  countVotes,
  deal,
  EMPTY_ROOM,
  feel,
  getStuck,
  goAway,
  isRoundOver,
  roomView,
  setHere,
  type RoomMood,
  type RoomState,
  type RoomView,
  type Vote,
} from "@moodreel/core/room";
import type { RoomCardsAnswer } from "./room-cards.ts";
import type { RoomClock } from "./room-clock.ts";
import type { RoomLimits } from "./room-limits.ts";

export interface RoomPorts {
  /** Looks for cards. @param shown ids of those that were dealt before */
  readonly findCards: (moods: readonly RoomMood[], shown: readonly string[]) => Promise<RoomCardsAnswer>;
  readonly clock: RoomClock;
  readonly limits: RoomLimits;
  /** Decides among equals. */
  readonly seed: number;
}

/** Why a page sees no more of a room: it has ended, or the same guest has opened too many other pages on it. */
export type RoomEnd = "over" | "replaced";
export type RoomListener = (view: RoomView | RoomEnd) => void;

interface Stream {
  readonly guest: number | null;
  readonly listener: RoomListener;
}

/** One room: who is in it, and what they said. All of it is gone when the room ends. */
export class Room {
  #state: RoomState = EMPTY_ROOM;
  #streams: readonly Stream[] = [];
  #nextGuest = 0;
  readonly #away = new Map<number, () => void>();
  readonly #ports: RoomPorts;

  constructor(ports: RoomPorts) {
    this.#ports = ports;
  }

  get isWatched(): boolean {
    return this.#streams.length > 0;
  }

  view(guest: number | null): RoomView {
    return roomView(this.#state, guest);
  }

  /** @returns the new guest */
  join(name: string | null): number {
    const { guests } = this.#state;
    const animal = ANIMALS.find((one) => !guests.some((guest) => guest.animal === one));
    if (guests.length >= this.#ports.limits.guests || animal === undefined) {
      throw new MoodreelError("room-full", "This room is full. Watch over somebody's shoulder.");
    }
    const id = this.#nextGuest;
    this.#nextGuest += 1;
    this.#become(comeIn(this.#state, id, animal, name));
    this.#expect(id);
    return id;
  }

  leave(guest: number): void {
    this.#away.get(guest)?.();
    this.#away.delete(guest);
    this.#streams = this.#streams.filter((stream) => stream.guest !== guest);
    this.#become(goAway(this.#state, guest));
  }

  feel(guest: number, mood: RoomMood, name: string | null): void {
    this.#become(feel(this.#state, guest, mood, name));
  }

  vote(guest: number, card: string, vote: Vote): void {
    const voted = castVote(this.#state, guest, card, vote);
    if (voted === null) throw notNow("That card is no longer voted on. Look at the room as it is now.");
    this.#become(voted);
  }

  /** Deals the first cards; once there is a film, or none was found, three others. */
  async dealAgain(): Promise<void> {
    const { phase, guests } = this.#state;
    if (phase === "dealing" || phase === "choosing") throw notNow("The cards are on the table already.");
    if (guests.every(({ mood }) => mood === null)) {
      throw notNow("Nobody has said how they feel. Tap a mood on one of the phones first.");
    }
    await this.#findCards(true);
  }

  /** Waits no longer for those who have not voted. */
  close(): void {
    const { phase, guests } = this.#state;
    if (phase !== "choosing" || guests.every(({ ballot }) => Object.keys(ballot).length === 0)) {
      throw notNow("There is nothing to count yet.");
    }
    this.#count();
  }

  /** Calls the listener with what the guest, or the screen, sees, now and after each change. @returns what ends it */
  watch(guest: number | null, listener: RoomListener): () => void {
    const stream = { guest, listener };
    const own = this.#streams.filter((one) => one.guest === guest);
    if (own.length >= this.#ports.limits.streams) this.#drop(own[0]!);
    this.#streams = [...this.#streams, stream];
    if (guest === null) listener(this.view(null));
    else {
      this.#away.get(guest)?.();
      this.#away.delete(guest);
      this.#become(setHere(this.#state, guest, true));
    }
    return () => {
      if (!this.#streams.includes(stream)) return;
      this.#streams = this.#streams.filter((one) => one !== stream);
      if (guest !== null && !this.#streams.some((one) => one.guest === guest)) this.#expect(guest);
    };
  }

  end(): void {
    for (const stop of this.#away.values()) stop();
    this.#away.clear();
    this.#state = EMPTY_ROOM;
    for (const stream of this.#streams) this.#drop(stream, "over");
  }

  /** A guest without a page is waited for a little. */
  #expect(guest: number): void {
    const { clock, limits } = this.#ports;
    this.#away.get(guest)?.();
    this.#away.set(
      guest,
      clock.later(limits.graceMs, () => {
        this.#away.delete(guest);
        this.#become(setHere(this.#state, guest, false));
      }),
    );
  }

  #drop(stream: Stream, why: RoomEnd = "replaced"): void {
    this.#streams = this.#streams.filter((one) => one !== stream);
    stream.listener(why);
  }

  #become(state: RoomState): void {
    this.#state = state;
    if (isRoundOver(state)) this.#count();
    else this.#tell();
  }

  #tell(): void {
    for (const { guest, listener } of this.#streams) listener(this.view(guest));
  }

  #count(last = false): void {
    const counted = countVotes(this.#state, this.#ports.seed, last);
    if (counted === "another-round") {
      // What went wrong is what the room shows.
      this.#findCards(false).catch(() => null);
      return;
    }
    this.#state = counted;
    this.#tell();
  }

  async #findCards(anew: boolean): Promise<void> {
    const dealing = beginDealing(this.#state, anew);
    this.#state = dealing;
    this.#tell();
    const moods = dealing.guests.flatMap(({ mood }) => mood ?? []);
    const shown = dealing.shown.slice(-this.#ports.limits.shown);
    try {
      const found = await this.#ports.findCards(moods, shown);
      if (this.#state.phase !== "dealing") return;
      if (found.outcome === "cards") this.#become(deal(this.#state, found.cards));
      // There are no others: one of those that were dealt must do.
      else if (!anew) this.#count(true);
      else this.#become(getStuck(this.#state, found));
    } catch (error) {
      if (this.#state.phase === "dealing")
        this.#become(getStuck(this.#state, { outcome: "failed", message: messageOf(error) }));
      throw error;
    }
  }
}

function notNow(message: string): MoodreelError {
  return new MoodreelError("room-not-now", message);
}

function messageOf(error: unknown): string {
  return error instanceof MoodreelError ? error.message : "The films could not be looked up.";
}
