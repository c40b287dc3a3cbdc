import { MoodreelApiError, type Room, type RoomClient } from "@moodreel/client";
import { useCallback, useEffect, useRef, useState } from "react";

export interface FollowedRoom {
  /** `null` until the first sight of it. */
  readonly view: Room | null;
  /** The connection is gone, and is tried again by itself. */
  readonly lost: boolean;
  /** Why nothing more comes. */
  readonly end: "over" | "replaced" | null;
  /** What the last thing that was done was refused with. */
  readonly refused: Error | null;
  /** Does something in the room; what came of it is seen in `view`. */
  readonly act: (work: (seat: RoomClient) => Promise<Room>) => void;
}

interface Followed extends Omit<FollowedRoom, "act"> {
  /** Of which all this was seen. */
  readonly seat: RoomClient | null;
}

const NOTHING = { view: null, lost: false, end: null, refused: null } as const;

/** Before the connection is tried again, ms: at first, and at most. */
const RETRY_MS = [500, 4000] as const;

/**
 * Follows a room. A page that nobody sees lets go of it, as phones do with what sleeps anyway, and comes back
 * when it is seen again. @param whileHidden it goes on when hidden: a screen that is cast to
 */
export function useRoom(seat: RoomClient | null, whileHidden: boolean): FollowedRoom {
  const [followed, setFollowed] = useState<Followed>({ seat: null, ...NOTHING });
  const connectAgain = useRef(doNothing);
  const see = useCallback(
    (seen: Partial<Followed>) =>
      setFollowed((before) => ({ ...(before.seat === seat ? before : NOTHING), ...seen, seat })),
    [seat],
  );

  useEffect(() => {
    if (seat === null) return undefined;
    const stopped = new AbortController();
    let connection = new AbortController();
    const again = (): void => {
      connection.abort();
      if (whileHidden || document.visibilityState === "visible") void follow();
    };
    async function follow(wait: number = RETRY_MS[0]): Promise<void> {
      const mine = new AbortController();
      connection = mine;
      const isMine = (): boolean => connection === mine && !mine.signal.aborted && !stopped.signal.aborted;
      try {
        for await (const event of seat!.watch(AbortSignal.any([mine.signal, stopped.signal]))) {
          if (!isMine()) return;
          if (event.type === "end") return see({ end: event.why });
          see({ view: event.room, lost: false });
          wait = RETRY_MS[0];
        }
      } catch (error) {
        if (!isMine()) return;
        if (isOver(error)) return see({ end: "over" });
      }
      if (!isMine()) return;
      see({ lost: true });
      setTimeout(() => isMine() && void follow(Math.min(wait * 2, RETRY_MS[1])), wait);
    }
    void follow();
    connectAgain.current = again;
    document.addEventListener("visibilitychange", again);
    addEventListener("online", again);
    return () => {
      stopped.abort();
      connectAgain.current = doNothing;
      document.removeEventListener("visibilitychange", again);
      removeEventListener("online", again);
    };
  }, [seat, see, whileHidden]);

  const act = useCallback(
    (work: (seat: RoomClient) => Promise<Room>) => {
      if (seat === null) return;
      see({ refused: null });
      // What came of it is seen by the stream: an answer that was under way for longer would be older.
      work(seat).catch((error: unknown) => {
        if (isOver(error)) see({ end: "over" });
        // The stream may be dead, too, and not know it yet. What was tapped can be tapped again when it is back.
        else if (error instanceof MoodreelApiError && error.status === 0) {
          see({ lost: true });
          connectAgain.current();
        }
        // The room is at another step already, and this page is about to see it.
        else if (!(error instanceof MoodreelApiError && error.code === "room-not-now"))
          see({ refused: error instanceof Error ? error : new Error(String(error)) });
      });
    },
    [seat, see],
  );
  const { view, lost, end, refused } = followed.seat === seat ? followed : NOTHING;
  return { view, lost, end, refused, act };
}

function doNothing(): void {}

function isOver(error: unknown): boolean {
  return error instanceof MoodreelApiError && error.code === "room-unknown";
}
