const BY_NAME: Readonly<Record<string, string>> = {
  NotAllowedError: "The camera was not allowed. Allow it beside the page's address, then try again.",
  NotFoundError: "No camera was found. Connect one, then try again.",
  NotReadableError: "Another program uses the camera. Close it, then try again.",
  SecurityError: "This page may not use a camera: it needs https.",
};

/** What the person can do about a camera or a reader that does not start. */
export function cameraTrouble(error: Error): string {
  return BY_NAME[error.name] ?? error.message;
}
