import { problemBefore, problemOf, type CameraProblem } from "./camera-problem.ts";

export type OpenedCamera =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly problem: CameraProblem };

/** Enough for a face across the room; more only costs time. */
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: "user", width: { ideal: 960 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
};

/** Asks for the camera. A refusal is a value: the page goes on without. */
export async function openCamera(): Promise<OpenedCamera> {
  const problem = problemBefore({
    isSecureContext: globalThis.isSecureContext,
    hasMediaDevices: mediaDevices() !== undefined,
    allowedByPolicy: allowedByPolicy(),
  });
  if (problem !== null) return { ok: false, problem };
  try {
    return { ok: true, stream: await navigator.mediaDevices.getUserMedia(WANTED) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
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
