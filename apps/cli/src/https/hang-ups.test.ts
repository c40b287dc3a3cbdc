import { expect, it } from "vitest";
import { hangUps } from "./hang-ups.ts";

it.runIf(process.platform !== "win32")("heeds a signal that came before it was known what to do", () => {
  const before = process.listeners("SIGHUP");
  let looks = 0;
  try {
    const onHangUp = hangUps(false);
    process.emit("SIGHUP");
    process.emit("SIGHUP");
    onHangUp(() => (looks += 1));
    expect(looks).toBe(1);
    process.emit("SIGHUP");
    expect(looks).toBe(2);
  } finally {
    for (const added of process.listeners("SIGHUP"))
      if (!before.includes(added)) process.off("SIGHUP", added);
  }
});
