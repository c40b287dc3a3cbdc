import { MoodreelError } from "@moodreel/core";
import type { Platform } from "./platform.ts";
import { sha256 } from "./sha256.ts";

/** In a page: streams of plain or gzip tables; no paths, and no zip archives. */
export const platform: Platform = {
  sha256,
  isAscii(bytes) {
    for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127) return false;
    return true;
  },
  isUtf8(bytes) {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  },
  asciiText: utf8Text,
  utf8Text,
  turn: () =>
    new Promise((resolve) => {
      // A timer would wait four milliseconds each time.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    }),
  gunzip,
  isDamage: (error) => error instanceof DamagedGzip,
  async openPath(path) {
    throw new MoodreelError(
      "unsupported",
      `A page cannot open ${path} by its path. Give its name and a stream of its bytes.`,
      { path },
    );
  },
};

function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Of its own, since what a broken connection throws is a `TypeError` as well. */
class DamagedGzip extends Error {}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]();
  // What the source itself throws is not to be taken for damage.
  let failure = null as { readonly error: unknown } | null;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(new Uint8Array(next.value));
      } catch (error) {
        failure = { error };
        controller.error(error);
      }
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    throw failure === null ? new DamagedGzip("not gzip to its end", { cause: error }) : failure.error;
  } finally {
    await reader.cancel().catch(() => undefined);
    await chunks.return?.();
  }
}
