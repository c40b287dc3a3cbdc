import type { Reading } from "@moodreel/core";
import { certain, type Emotion } from "@moodreel/core/emotion";
import { describe, expect, it } from "vitest";
import type { FaceReader, ReadOptions } from "../api/face-reader.ts";
import type { FaceSource, VideoLike } from "../api/face-source.ts";
import type { Clock, Watched } from "../api/watch.ts";
import { VisionError } from "../errors.ts";
import { outcomeOf } from "../read/frame-readings.ts";
import { frameOf } from "../testing/vision-material.ts";
import { watchFaces } from "./watch-faces.ts";

/** A clock that passes as it is waited for. */
function testClock(): Clock {
  let at = 0;
  return {
    now: () => at,
    wait(ms) {
      at += ms;
      return Promise.resolve();
    },
  };
}

function face(emotion: Emotion): Reading {
  const box = { x: 0, y: 0, width: 100, height: 100 };
  return { box, score: 0.9, keypoints: [], scores: certain(emotion), dominant: emotion, unsure: null };
}

type Answer = readonly Reading[] | Error;

/** Answers each read in turn, the last one for ever, and notes how many ran at once. */
function fakeReader(answers: readonly Answer[]) {
  const asked: ReadOptions[] = [];
  const seen = { running: 0, most: 0 };
  const reader: Pick<FaceReader, "read"> = {
    async read(_source, options = {}) {
      seen.most = Math.max(seen.most, ++seen.running);
      await Promise.resolve();
      seen.running--;
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      asked.push(options);
      if (answer instanceof Error) throw answer;
      const ms = { decode: 0, detect: 0, classify: 0 };
      return { outcome: outcomeOf(answer), faces: answer, width: 2, height: 2, ms };
    },
  };
  return { reader, asked, seen };
}

const playing: VideoLike = { videoWidth: 640, videoHeight: 480, readyState: 4, ended: false };

async function take(count: number, watching: AsyncGenerator<Watched>): Promise<Watched[]> {
  const taken: Watched[] = [];
  for await (const watched of watching) if (taken.push(watched) === count) break;
  return taken;
}

describe("watching a video", () => {
  it("yields the mood smoothed over time, and the readings as they are", async () => {
    const { reader } = fakeReader([[face("happy")], [face("sad")]]);
    const taken = await take(20, watchFaces(reader, playing, { clock: testClock() }));
    expect(taken.map(({ at }) => at).slice(0, 3)).toEqual([0, 110, 220]);
    expect(taken[1]).toMatchObject({
      outcome: "ok",
      mood: { dominant: "happy" },
      faces: [{ dominant: "sad" }],
    });
    expect(taken.at(-1)).toMatchObject({ outcome: "ok", mood: { dominant: "sad" } });
  });

  it("reads one frame at a time, as a video, with the person's own resting face", async () => {
    const { reader, asked, seen } = fakeReader([[face("happy")]]);
    const baselines = [null, certain("neutral")];
    const baseline = () => baselines.shift() ?? null;
    await take(2, watchFaces(reader, playing, { clock: testClock(), baseline }));
    expect(asked).toEqual([{ video: true }, { video: true, baseline: certain("neutral") }]);
    expect(seen.most).toBe(1);
  });

  it("says of a frame that could not be read why, keeps the mood while it is fresh, and goes on", async () => {
    const lost = new VisionError("model-unusable", "out of memory");
    const { reader } = fakeReader([[face("happy")], lost, [face("happy")]]);
    const [, failed, after] = await take(3, watchFaces(reader, playing, { clock: testClock() }));
    expect(failed).toMatchObject({
      outcome: "unreadable",
      error: lost,
      mood: { dominant: "happy" },
      faces: [],
    });
    expect(after).toMatchObject({ outcome: "ok", error: null });
  });

  it("ends with the error when reads go on failing, and at once when none can do better", async () => {
    const lost = new VisionError("model-unusable", "out of memory");
    const failing = watchFaces(fakeReader([lost]).reader, playing, { clock: testClock(), maxFailures: 2 });
    expect((await failing.next()).value).toMatchObject({ outcome: "unreadable" });
    expect((await failing.next()).value).toMatchObject({ outcome: "unreadable" });
    await expect(failing.next()).rejects.toBe(lost);
    const closed = new VisionError("reader-closed", "closed");
    const ended = watchFaces(fakeReader([closed]).reader, playing, { clock: testClock() });
    await expect(ended.next()).rejects.toBe(closed);
  });

  it("throws what is not the picture's fault", async () => {
    const bug = new TypeError("undefined is not a function");
    const watching = watchFaces(fakeReader([bug]).reader, playing, { clock: testClock() });
    await expect(watching.next()).rejects.toBe(bug);
  });

  it("stops in the middle of a read when it is aborted, and leaves no error behind", async () => {
    const stopping = new AbortController();
    const never: Pick<FaceReader, "read"> = { read: () => new Promise(() => {}) };
    const watching = watchFaces(never, playing, { clock: testClock(), signal: stopping.signal });
    const next = watching.next();
    stopping.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    const late = watchFaces(never, playing, { clock: testClock(), signal: stopping.signal });
    expect((await late.next()).done).toBe(true);
  });

  it("says after two seconds that the video shows nothing, and ends with it", async () => {
    const video = { ...playing, readyState: 0 };
    const { reader, asked } = fakeReader([[]]);
    const watching = watchFaces(reader, video, { clock: testClock() });
    const { value } = await watching.next();
    expect(value).toMatchObject({ outcome: "unreadable", error: { code: "frame-invalid" } });
    expect(value?.at).toBeGreaterThan(2000);
    video.readyState = 4;
    expect((await watching.next()).value).toMatchObject({ outcome: "looking" });
    expect(asked).toHaveLength(1);
    video.ended = true;
    expect((await watching.next()).done).toBe(true);
  });

  it("does not go on reading what is left of a camera that stands still, and reads on once it moves", async () => {
    let frames = 1;
    const video = {
      ...playing,
      srcObject: { getVideoTracks: () => [{ muted: false }] },
      getVideoPlaybackQuality: () => ({ totalVideoFrames: frames }),
    };
    const { reader, asked } = fakeReader([[face("happy")]]);
    const watching = watchFaces(reader, video, { clock: testClock() });
    const taken = await take(60, watching);
    expect(taken.at(0)).toMatchObject({ outcome: "ok" });
    expect(taken.at(-1)).toMatchObject({ outcome: "unreadable", mood: null, faces: [] });
    expect(asked.length).toBeLessThan(25);
    const moving = watchFaces(
      reader,
      { ...video, getVideoPlaybackQuality: () => ({ totalVideoFrames: (frames += 1) }) },
      { clock: testClock() },
    );
    expect((await take(60, moving)).every(({ outcome }) => outcome === "ok")).toBe(true);
  });

  it("reads nothing of a camera that is muted, however black its picture", async () => {
    const track = { muted: true };
    const { reader, asked } = fakeReader([[]]);
    const video = { ...playing, srcObject: { getVideoTracks: () => [track] } };
    const watching = watchFaces(reader, video, { clock: testClock() });
    expect((await watching.next()).value).toMatchObject({ outcome: "unreadable" });
    expect(asked).toEqual([]);
    track.muted = false;
    expect((await watching.next()).value).toMatchObject({ outcome: "looking" });
  });

  it("does not say that nothing is shown because the machine slept", async () => {
    let at = 0;
    let step = 110;
    const clock: Clock = { now: () => at, wait: () => Promise.resolve(void (at += step)) };
    const { reader } = fakeReader([[face("happy")]]);
    const video = {
      ...playing,
      srcObject: { getVideoTracks: () => [{ muted: false }] },
      getVideoPlaybackQuality: () => ({ totalVideoFrames: 7 }),
    };
    const watching = watchFaces(reader, video, { clock });
    await watching.next();
    step = 3_600_000;
    expect((await watching.next()).value).toMatchObject({ outcome: "ok" });
  });

  it("watches an iteration of pictures to its end, and leaves it when it is left", async () => {
    let left = 0;
    async function* frames(): AsyncGenerator<FaceSource> {
      try {
        for (let i = 0; i < 3; i++) yield frameOf(2, 2, () => i);
      } finally {
        left++;
      }
    }
    const { reader, asked } = fakeReader([[face("happy")]]);
    const all = await take(9, watchFaces(reader, frames(), { clock: testClock() }));
    expect([all.length, asked.length]).toEqual([3, 3]);
    await take(1, watchFaces(reader, frames(), { clock: testClock() }));
    expect(left).toBe(2);
  });
});
