import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";
import type { Look } from "./watched-server.ts";

// Loaded into the server before anything else: tells whoever started it, once a second, how it is.

const EVERY_MS = 1000;
const RESOLUTION_MS = 10;

if (isMainThread && process.send !== undefined) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  const watch = setInterval(() => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const look: Look = {
      resident: rss,
      mostResident: maxRSS * 1024,
      heap: heapUsed,
      delay: {
        median: beyond(delays.percentile(50)),
        p99: beyond(delays.percentile(99)),
        most: beyond(delays.max),
      },
      cpu: (userCPUTime + systemCPUTime) / 1e6,
    };
    delays.reset();
    process.send?.(look);
  }, EVERY_MS);
  watch.unref();
  process.channel?.unref();
}
