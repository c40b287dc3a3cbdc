import { useState, type ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { buttonStyle } from "../../../shared/ui/button-styles.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Icon } from "../../../shared/ui/icon.tsx";

interface PictureWaysProps {
  readonly file: File;
  /** Of the file, within the page. */
  readonly url: string;
  /** Goes with it where it is shared. */
  readonly text: string;
}

/** What this browser can do with a picture: give it to another app, save it, copy it. */
export function PictureWays({ file, url, text }: PictureWaysProps): ReactNode {
  const [said, setSaid] = useState<"share.copied" | "share.notSent" | null>(null);
  const shared = { files: [file], text };
  const canShare = "canShare" in navigator && navigator.canShare(shared);
  // Neither is there on a page without https.
  const canCopy = "ClipboardItem" in window && "clipboard" in navigator;

  async function send(): Promise<void> {
    setSaid(null);
    try {
      await navigator.share(shared);
    } catch (error) {
      // Closed without a choice: that is an answer, too.
      if (!(error instanceof DOMException && error.name === "AbortError")) setSaid("share.notSent");
    }
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ [file.type]: file })]);
      setSaid("share.copied");
    } catch {
      setSaid("share.notSent");
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-2.5">
      {canShare ? (
        <Button look="mood" icon="up" onClick={() => void send()}>
          {t("share.send")}
        </Button>
      ) : null}
      <a href={url} download={file.name} className={buttonStyle(canShare ? "plain" : "mood", false)}>
        <Icon name="download" /> {t("share.save")}
      </a>
      {canCopy ? <Button onClick={() => void copy()}>{t("share.copy")}</Button> : null}
      <p role="status" className="text-sm text-ink-soft">
        {said === null ? "" : t(said)}
      </p>
    </div>
  );
}
