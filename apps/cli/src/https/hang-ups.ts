/**
 * Listens for SIGHUP from now on: one that comes while the server is starting must not end it, and is heeded once
 * somebody says what is to be done. In a terminal the signal means that its window was closed, and ends the server.
 *
 * @returns to say what is done at each
 */
export function hangUps(isTerminal = process.stdin.isTTY): (look: () => void) => void {
  if (process.platform === "win32" || isTerminal) return () => undefined;
  let hasCome = false;
  let heed = (): void => {
    hasCome = true;
  };
  process.on("SIGHUP", () => heed());
  return (look) => {
    heed = look;
    if (hasCome) look();
  };
}
