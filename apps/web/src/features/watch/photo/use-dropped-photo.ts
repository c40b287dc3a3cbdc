import { useEffect } from "react";
import { useDroppedFile } from "../../../shared/transfer/use-dropped-file.ts";

/** Takes pictures that are dropped anywhere on the page or pasted. Answers whether one hovers now. */
export function useDroppedPhoto(onPhoto: (file: File) => void): boolean {
  const hovering = useDroppedFile(onPhoto);

  useEffect(() => {
    function paste(event: ClipboardEvent): void {
      const [file] = event.clipboardData?.files ?? [];
      if (file !== undefined) onPhoto(file);
    }
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, [onPhoto]);

  return hovering;
}
