import { useEffect, useEffectEvent } from "react";
import { remoteKey, type RemoteKey } from "./remote-key.ts";

/** @param onKey whether the key was of use: then the browser does nothing else with it */
export function useRemote(onKey: (key: RemoteKey) => boolean): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const key = remoteKey(event);
    if (key !== null && onKey(key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => take(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
