import { useRef, type ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import { t } from "../../../shared/i18n/t.ts";

interface PhotoButtonProps {
  readonly label?: string;
  readonly small?: boolean;
  readonly onPhoto: (file: File) => void;
}

/** Opens the file picker. Pictures can be dropped on the page or pasted, too. */
export function PhotoButton({
  label = t("watch.usePhoto"),
  small = false,
  onPhoto,
}: PhotoButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="photo" small={small} onClick={() => input.current?.click()}>
        <span className={small ? "max-sm:sr-only" : ""}>{label}</span>
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label={t("watch.photoOfFace")}
        // The button is what is pressed, and read: a second one beside it would say the same.
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onPhoto(file);
        }}
      />
    </>
  );
}
