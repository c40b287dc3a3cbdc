import { readFileSync } from "node:fs";
import type { Frame } from "../frame/frame.ts";
import type { FloatTensors, SessionLike } from "../session/session-like.ts";

/** Material for the tests of this package. */

export function modelJson(file: string): any {
  return JSON.parse(readFileSync(new URL(`../../models/${file}`, import.meta.url), "utf8"));
}

/** A frame of the given sizes; the function gives red, green and blue. */
export function frameOf(
  width: number,
  height: number,
  pixel: (x: number, y: number, channel: number) => number,
): Frame {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) data[(y * width + x) * 4 + c] = pixel(x, y, c);
    }
  }
  return { width, height, data };
}

/** A session that answers by a function, and remembers what it was asked. */
export function fakeSession(answer: (feeds: FloatTensors) => FloatTensors) {
  const calls: FloatTensors[] = [];
  let closed = 0;
  const session: SessionLike = {
    run(feeds) {
      calls.push(feeds);
      return Promise.resolve(answer(feeds));
    },
    close() {
      closed++;
      return Promise.resolve();
    },
  };
  return { session, calls, closed: () => closed };
}
