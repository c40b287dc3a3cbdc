/** Notices that nothing was heard for a while. */
export interface Silence {
  /** Aborted once there was silence for that long. */
  readonly signal: AbortSignal;
  readonly heard: () => void;
  readonly stop: () => void;
}

/** @param ms of silence that are too long, counted from now and from each `heard` */
export function noticeSilence(ms: number): Silence {
  const silent = new AbortController();
  let timer = setTimeout(() => silent.abort(), ms);
  return {
    signal: silent.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), ms);
    },
    stop: () => clearTimeout(timer),
  };
}
