import { todaysSeed } from "@moodreel/app";

/** Away for so long, ms, whoever comes back to the page begins another evening. */
const AWAY_MS = 3 * 3_600_000;

let leftAt: number | null = null;

/**
 * Loads the page anew when its tab is looked at again on another day, so that it shows what that day has and asks what
 * is to be asked. The address holds the list that stands there.
 */
export function followDays(): void {
  if (leftAt !== null) return;
  leftAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    const now = Date.now();
    const before = leftAt ?? now;
    leftAt = now;
    if (document.visibilityState !== "visible" || !isAtRest()) return;
    if (now - before > AWAY_MS && todaysSeed(now) !== todaysSeed(before)) void loadAnew();
  });
}

/** Nothing stands on the page that its address does not hold: a camera, a photo, a sheet, words half written. */
function isAtRest(): boolean {
  return document.querySelector("[data-stage], dialog[open], :is(input, textarea):focus") === null;
}

/** Not where the page would not come, as before the network is there again. */
async function loadAnew(): Promise<void> {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok === true) location.reload();
}
