import { MoodreelApiError, type RoomClient } from "@moodreel/client";

/**
 * Whether a seat that was kept is still in its room. A server that does not answer says neither: whoever took that
 * for gone would come back as somebody else.
 *
 * @throws MoodreelApiError `server-unreachable` and the like
 */
export async function isThere(seat: RoomClient): Promise<boolean> {
  try {
    await seat.view();
    return true;
  } catch (error) {
    if (error instanceof MoodreelApiError && error.status >= 400 && error.status < 500) return false;
    throw error;
  }
}

/** Before a server that did not answer is asked for the room again, ms. */
const AGAIN_MS = 3000;

/** How soon a question that failed is asked again; `false` where that would change nothing. */
export function againAfter(error: unknown): number | false {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : null;
  return status === 0 || (typeof status === "number" && status >= 500) ? AGAIN_MS : false;
}
