import { useEffect, useState } from "react";

/** Takes pictures that are dropped anywhere on the page or pasted. Answers whether one hovers now. */
export function useDroppedPhoto(onPhoto: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;

    function take(files: Iterable<File> | undefined): void {
      const [file] = files ?? [];
      if (file !== undefined) onPhoto(file);
    }

    addEventListener(
      "dragover",
      (event) => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        event.preventDefault();
        setHovering(true);
      },
      { signal },
    );
    addEventListener(
      "dragleave",
      (event) => {
        // Leaving one element for the next is no leaving of the page.
        if (event.relatedTarget === null) setHovering(false);
      },
      { signal },
    );
    addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        setHovering(false);
        take(event.dataTransfer?.files);
      },
      { signal },
    );
    addEventListener("paste", (event) => take(event.clipboardData?.files), { signal });
    return () => stopping.abort();
  }, [onPhoto]);

  return hovering;
}
