import { EventSourceParserStream } from "eventsource-parser/stream";
import { errorOfAnswer, errorWithoutAnswer } from "./moodreel-api-error.ts";
import type { RoomClientOptions } from "./room-client-options.ts";
import type { RoomEvent } from "./types.ts";

/**
 * Events of a room. Not by `EventSource`, which sends no key but in the address, where logs would keep it.
 *
 * @throws MoodreelApiError for a refusal, and `server-unreachable` where there is no answer or it breaks off
 */
export async function* roomEvents(
  { url, room, key, fetch = globalThis.fetch }: RoomClientOptions,
  signal: AbortSignal,
): AsyncGenerator<RoomEvent> {
  // In Node an address has to be whole; in a page it is the page's.
  const address = `${url}/api/v1/rooms/${encodeURIComponent(room)}/events`;
  const request = new Request(url === "" ? new URL(address, location.href) : address, {
    headers: { authorization: `Bearer ${key}`, accept: "text/event-stream" },
    cache: "no-store",
    signal,
  });
  const response = await fetch(request).catch((cause: unknown) => {
    throw signal.aborted ? cause : errorWithoutAnswer(cause);
  });
  if (!response.ok) throw errorOfAnswer(response.status, await response.json().catch(() => null));
  if (response.body === null) return;
  const events = response.body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, BufferSource>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (;;) {
      const { done, value } = await events.read().catch((cause: unknown) => {
        throw signal.aborted ? cause : errorWithoutAnswer(cause);
      });
      if (done) return;
      if (value.event === "room") yield { type: "room", room: JSON.parse(value.data) };
      else if (value.event === "end") yield { type: "end", why: JSON.parse(value.data).why };
    }
  } finally {
    await events.cancel().catch(() => null);
  }
}
