import type { ReactNode } from "react";

export function CameraAsking(): ReactNode {
  return (
    <div role="status" className="beam absolute inset-0 grid place-content-center p-8 text-center">
      <p className="font-display text-3xl sm:text-4xl">The browser asks you now</p>
      <p className="mt-3 text-ink-soft">Choose Allow to let the camera see you.</p>
    </div>
  );
}
