import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";

interface FileDropProps {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

/** Where a table is dropped, or chosen. */
export function FileDrop({ file, onFile }: FileDropProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [hovering, setHovering] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setHovering(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) onFile(dropped);
  }

  return (
    <div
      className={`flex flex-wrap items-center gap-x-5 gap-y-3 rounded-2xl border-2 border-dashed p-5 transition ${hovering ? "border-mood bg-mood/15" : "border-line-strong"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setHovering(true);
      }}
      onDragLeave={() => setHovering(false)}
      onDrop={drop}
    >
      <Button icon="upload" look={file === null ? "mood" : "plain"} onClick={() => input.current?.click()}>
        {file === null ? "Choose a file" : "Choose another file"}
      </Button>
      <p className="min-w-0 flex-1 text-ink-soft wrap-anywhere">
        {file === null
          ? "Or drop it here: CSV, TSV or any table with a header, in any usual encoding."
          : file.name}
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.tab,.psv,text/csv,text/plain"
        aria-label="Catalogue file"
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    </div>
  );
}
