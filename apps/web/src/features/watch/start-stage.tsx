import type { ReactNode } from "react";
import { tonightIn } from "../../shared/filters/tonight-in.ts";
import { choicesIn } from "../../shared/kinds/choices-in.ts";
import { Link } from "../../shared/navigation/link.tsx";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { buttonStyle } from "../../shared/ui/button-styles.ts";
import { Button } from "../../shared/ui/button.tsx";
import { Icon } from "../../shared/ui/icon.tsx";
import { PhotoButton } from "./photo/photo-button.tsx";
import { t, rich } from "../../shared/i18n/t.ts";

interface StartStageProps {
  readonly onCamera: () => void;
  readonly onPhoto: (file: File) => void;
  /** A first taste of what comes, beside the words. */
  readonly children: ReactNode;
}

/** The first screen: what this is, and the ways to a mood. */
export function StartStage({ onCamera, onPhoto, children }: StartStageProps): ReactNode {
  const [params] = useSearchParams();
  const [preferred] = usePreferences();
  const { kind } = choicesIn(params, preferred);
  const tonight = tonightIn(params);
  return (
    <div className="screen beam grid gap-x-10 gap-y-4 p-5 sm:p-8 sm:max-lg:landscape:grid-cols-[minmax(0,1fr)_40%] lg:grid-cols-[minmax(0,1fr)_minmax(0,min(26rem,40%))] lg:px-14 lg:py-9">
      <div className="lg:self-end">
        <h1 className="font-display text-[clamp(2.1rem,5.2vw,4.6rem)] leading-[0.92] tracking-[-0.03em]">
          {rich("watch.headline", { kind, em: <em className="text-mood-text" /> })}
        </h1>
        <p className="mt-3 max-w-md text-ink-soft sm:text-lg">{t("watch.promise")}</p>
      </div>
      {/* On a phone on its side, too, there is no room for the films above the ways to a mood. */}
      <div className="min-w-0 sm:max-lg:landscape:col-start-2 sm:max-lg:landscape:row-span-2 sm:max-lg:landscape:row-start-1 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-center">
        {children}
      </div>
      <div>
        {/* On a phone two rows, so that the first moods are on the screen, too. */}
        <div className="flex flex-wrap gap-3 max-sm:grid max-sm:grid-cols-2 max-sm:gap-2 max-sm:*:px-2 max-sm:[&>:first-child]:col-span-2 max-sm:[&>:not(:first-child)]:text-sm">
          <Button look="mood" icon="camera" data-focus-next="[data-camera]" onClick={onCamera}>
            {t("watch.useCamera")}
          </Button>
          <PhotoButton onPhoto={onPhoto} />
          <Link
            to={tonight.size === 0 ? "/together" : `/together?${tonight}`}
            className={buttonStyle("plain", false)}
          >
            <Icon name="people" />
            {t("room.title", { kind })}
          </Link>
        </div>
      </div>
    </div>
  );
}
