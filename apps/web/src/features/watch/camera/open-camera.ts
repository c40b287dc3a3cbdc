import { problemBefore, problemOf, type CameraProblem } from "./camera-problem.ts";

export type OpenedCamera =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly problem: CameraProblem };

/** Enough for a face across the room; more only costs time. */
const WANTED = { width: { ideal: 960 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };

/**
 * Asks for the camera. A refusal is a value: the page goes on without.
 *
 * @param camera the `deviceId` that was chosen, which is a wish: it may have been unplugged since
 */
export async function openCamera(camera: string | null): Promise<OpenedCamera> {
  const problem = problemBefore({
    isSecureContext: globalThis.isSecureContext,
    hasMediaDevices: mediaDevices() !== undefined,
    allowedByPolicy: allowedByPolicy(),
  });
  if (problem !== null) return { ok: false, problem };
  try {
    return { ok: true, stream: await (camera === null ? anyCamera() : theCamera(camera)) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function anyCamera(): Promise<MediaStream> {
  return video({ facingMode: "user" });
}

async function theCamera(deviceId: string): Promise<MediaStream> {
  try {
    return await video({ deviceId: { exact: deviceId } });
  } catch (error) {
    // So a browser says that there is no such camera now.
    if ((error as { name?: unknown } | null)?.name === "OverconstrainedError") return anyCamera();
    throw error;
  }
}

function video(which: MediaTrackConstraints): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { ...WANTED, ...which } });
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function mediaDevices(): MediaDevices | undefined {
  return (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
}

/** Chromium alone can tell beforehand; elsewhere the rejection does. */
function allowedByPolicy(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature("camera") ?? true;
}
