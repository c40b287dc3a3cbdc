/** Why there is no camera picture. Each has its own remedy. */
export const CAMERA_PROBLEMS = [
  "denied",
  "denied-by-system",
  "denied-by-policy",
  "dismissed",
  "none",
  "busy",
  "insecure",
  "unsupported",
  "constraints",
  "ended",
  "unknown",
] as const;

export type CameraProblem = (typeof CAMERA_PROBLEMS)[number];

/** What the page may know before it asks. */
export interface CameraSurroundings {
  readonly isSecureContext: boolean;
  readonly hasMediaDevices: boolean;
  /** `false` when a Permissions-Policy of this page or the one around it forbids the camera. */
  readonly allowedByPolicy: boolean;
}

/** What stands in the way before the browser is even asked; `null` when nothing does. */
export function problemBefore(at: CameraSurroundings): CameraProblem | null {
  // Browsers hide mediaDevices from insecure pages, so this must be looked at first.
  if (!at.isSecureContext) return "insecure";
  if (!at.hasMediaDevices) return "unsupported";
  return at.allowedByPolicy ? null : "denied-by-policy";
}

/**
 * What a rejection of `getUserMedia` means. Names are those of the Media Capture specification
 * and the older ones that browsers still use; the message alone tells Chromium's kinds of
 * NotAllowedError apart.
 */
export function problemOf(error: unknown): CameraProblem {
  const { name = "", message = "" } = (error ?? {}) as { name?: string; message?: string };
  switch (name) {
    case "NotAllowedError":
    case "PermissionDeniedError":
      if (/dismissed/i.test(message)) return "dismissed";
      if (/by system/i.test(message)) return "denied-by-system";
      return /policy/i.test(message) ? "denied-by-policy" : "denied";
    case "SecurityError":
      return "denied-by-policy";
    case "NotFoundError":
    case "DevicesNotFoundError":
      return "none";
    case "NotReadableError":
    case "TrackStartError":
    case "AbortError":
      return "busy";
    case "OverconstrainedError":
    case "ConstraintNotSatisfiedError":
      return "constraints";
    default:
      return "unknown";
  }
}
