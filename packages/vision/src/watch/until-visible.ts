/** Waits while the page is hidden, where there is a page. The signal's abort ends the wait. */
export async function untilVisible(signal: AbortSignal | undefined): Promise<void> {
  const page = typeof document === "undefined" ? null : document;
  if (page?.hidden !== true || signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    function done(): void {
      if (page?.hidden === true && signal?.aborted !== true) return;
      page?.removeEventListener("visibilitychange", done);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    page.addEventListener("visibilitychange", done);
    signal?.addEventListener("abort", done);
  });
}
