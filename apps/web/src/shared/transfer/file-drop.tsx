import { useRef, type ReactNode } from "react";
import { bytesText } from "./transfer-text.ts";
import { useDroppedFile } from "./use-dropped-file.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../i18n/t.ts";

interface FileDropProps {
  readonly file: File | null;
  /** Of the input, for who does not see it. */
  readonly name: string;
  /** Endings and types that are offered; the server goes by the content. */
  readonly accept: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
}

/** Where a file is chosen. Dropped it may be anywhere on the page. */
export function FileDrop({ file, name, accept, hint, onFile }: FileDropProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const hovering = useDroppedFile(onFile);

  return (
    <div
      className={`flex flex-wrap items-center gap-x-5 gap-y-3 rounded-2xl border-2 border-dashed p-5 transition ${hovering ? "border-mood bg-mood/15" : "border-line-strong"}`}
    >
      <Button icon="upload" look={file === null ? "mood" : "plain"} onClick={() => input.current?.click()}>
        {file === null ? t("transfer.choose") : t("transfer.chooseAnother")}
      </Button>
      <p className="min-w-0 flex-1 basis-52 text-ink-soft wrap-anywhere">
        {file === null ? hint : `${file.name} · ${bytesText(file.size)}`}
      </p>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={name}
        // The button is what is pressed, and read: a second one beside it would say the same.
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    </div>
  );
}
