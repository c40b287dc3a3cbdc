import { useEffect, useState } from "react";

/** The cameras of this machine, which the browser names only once one of them is on. */
export function useCameras(): readonly MediaDeviceInfo[] {
  const [cameras, setCameras] = useState<readonly MediaDeviceInfo[]>([]);

  useEffect(() => {
    let gone = false;
    const list = (): void => {
      navigator.mediaDevices.enumerateDevices().then(
        (devices) => {
          if (!gone) setCameras(devices.filter(({ kind }) => kind === "videoinput"));
        },
        // A browser that does not tell leaves the one that is on.
        () => setCameras([]),
      );
    };
    list();
    navigator.mediaDevices.addEventListener("devicechange", list);
    return () => {
      gone = true;
      navigator.mediaDevices.removeEventListener("devicechange", list);
    };
  }, []);

  return cameras;
}
