import { Readable } from "node:stream";
import type { Seat } from "@moodreel/app/room";

/** A comment so often, so that neither proxies nor phones take the silence for the end, ms. */
const BEAT_MS = 15_000;
/** What waits for a page that reads no more, bytes; more ends it. The page comes back by itself. */
const MOST_WAITING = 256 * 1024;

/**
 * What a seat sees of its room, as server-sent events: `room` with the whole of it after each change, at last
 * `end` with the reason.
 *
 * @param stopped ends it at once
 */
export function roomStream({ watch }: Pick<Seat, "watch">, stopped: AbortSignal): Readable {
  const stream = new Readable({ read: () => undefined });
  const end = (): void => void stream.push(null);
  const send = (text: string): void => {
    if (stream.destroyed || stream.readableEnded) return;
    stream.push(text);
    if (stream.readableLength > MOST_WAITING) stream.destroy();
  };
  const stop = watch((seen) => {
    if (typeof seen !== "string") send(event("room", seen));
    else {
      send(event("end", { why: seen }));
      end();
    }
  });
  const beat = setInterval(() => send(": here\n\n"), BEAT_MS);
  stopped.addEventListener("abort", end, { once: true });
  stream.once("close", () => {
    stopped.removeEventListener("abort", end);
    clearInterval(beat);
    stop();
  });
  return stream;
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
