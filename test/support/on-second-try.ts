import { beforeEach } from "vitest";

/**
 * Has what the tests of a file share made again before a test is tried a second time, which must find nothing of its
 * first try.
 *
 * @param renew ends what there is, and starts it as the file did
 */
export function onSecondTry(renew: () => Promise<void>): void {
  beforeEach(async ({ task }) => {
    if ((task.result?.retryCount ?? 0) > 0) await renew();
  });
}
