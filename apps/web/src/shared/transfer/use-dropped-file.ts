import { useEffect, useRef, useState } from "react";

/** Takes a file that is dropped anywhere on the page, not only where it says so. Answers whether one hovers now. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });

  useEffect(() => {
    const { signal, stop } = stopping();
    addEventListener(
      "dragover",
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
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
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setHovering(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) take.current(file);
      },
      { signal },
    );
    return stop;
  }, []);

  return hovering;
}

/** Where no file is wanted, one that is dropped must not take the page's place. */
export function useNoDrop(): void {
  useEffect(() => {
    const { signal, stop } = stopping();
    function refuse(event: DragEvent): void {
      if (event.defaultPrevented || !carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "none";
    }
    addEventListener("dragover", refuse, { signal });
    addEventListener("drop", refuse, { signal });
    return stop;
  }, []);
}

/** A text that is dragged into a field is none of these. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

function stopping(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, stop: () => controller.abort() };
}
