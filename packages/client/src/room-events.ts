import { EventSourceParserStream } from "eventsource-parser/stream";
import { errorOfAnswer, errorWithoutAnswer, MoodreelApiError } from "./moodreel-api-error.ts";
import type { RoomClientOptions } from "./room-client-options.ts";
import { noticeSilence, type Silence } from "./silence.ts";
import type { RoomEvent } from "./types.ts";

/** The server sends something every 15 seconds: a line that is silent for so long is dead, ms. */
const SILENT_MS = 40_000;

/**
 * Events of a room. Not by `EventSource`, which sends no key but in the address, where logs would keep it.
 *
 * @throws MoodreelApiError for a refusal, and `server-unreachable` where there is no answer or it breaks off
 */
export async function* roomEvents(
  { url, room, key, fetch }: Required<RoomClientOptions>,
  signal: AbortSignal,
): AsyncGenerator<RoomEvent> {
  // In Node an address has to be whole; in a page it is the page's.
  const address = `${url}/api/v1/rooms/${encodeURIComponent(room)}/events`;
  // A phone that changed networks hears nothing of it: only the silence says so.
  const silence = noticeSilence(SILENT_MS);
  const request = new Request("location" in globalThis ? new URL(address, location.href) : address, {
    headers: { authorization: `Bearer ${key}`, accept: "text/event-stream" },
    cache: "no-store",
    signal: AbortSignal.any([signal, silence.signal]),
  });
  try {
    yield* eventsOf(await answerTo(request, fetch, signal), silence, signal);
  } finally {
    silence.stop();
  }
}

async function answerTo(
  request: Request,
  fetch: NonNullable<RoomClientOptions["fetch"]>,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const response = await fetch(request).catch((cause: unknown) => {
    throw signal.aborted || cause instanceof MoodreelApiError ? cause : errorWithoutAnswer(cause);
  });
  if (!response.ok) throw errorOfAnswer(response.status, await response.json().catch(() => null));
  return response.body;
}

async function* eventsOf(
  body: ReadableStream<Uint8Array> | null,
  silence: Silence,
  signal: AbortSignal,
): AsyncGenerator<RoomEvent> {
  if (body === null) return;
  const heard = new TransformStream<BufferSource, BufferSource>({
    transform(bytes, controller) {
      silence.heard();
      controller.enqueue(bytes);
    },
  });
  const events = body
    .pipeThrough(heard as ReadableWritablePair<BufferSource, Uint8Array>)
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
