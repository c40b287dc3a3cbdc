export interface Progress {
  readonly bytes: number;
  /** `null` when the size is unknown. */
  readonly totalBytes: number | null;
  readonly rows: number;
}

/** One line on the terminal's error stream, written over as work goes on; silent when there is no terminal. */
export function progressLine(label: string, stream: NodeJS.WriteStream = process.stderr) {
  let shown = 0;
  let started = 0;
  return {
    update: ({ bytes, totalBytes, rows }: Progress): void => {
      const now = performance.now();
      started ||= now;
      if (!stream.isTTY || now - shown < 100) return;
      shown = now;
      const share = totalBytes ? ` ${Math.min(100, Math.floor((100 * bytes) / totalBytes))} %` : "";
      const seconds = (now - started) / 1000;
      const left =
        totalBytes && seconds > 1
          ? `, ${Math.ceil((seconds * (totalBytes - bytes)) / Math.max(1, bytes))} s left`
          : "";
      stream.write(`\r\x1b[K${label}:${share} ${rows.toLocaleString("en")} rows${left}`);
    },
    end: (): void => {
      if (shown > 0) stream.write("\r\x1b[K");
    },
  };
}
