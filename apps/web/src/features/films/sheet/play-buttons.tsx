import type { Kind } from "@moodreel/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { failureText } from "../../../shared/api/failure-text.ts";
import { t } from "../../../shared/i18n/t.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import type { Film } from "../card/film.ts";

interface PlayButtonsProps {
  readonly film: Pick<Film, "id" | "places">;
  readonly kind: Kind;
}

/** Starts a film on a media server that has it; nothing where none has. */
export function PlayButtons({ film, kind }: PlayButtonsProps): ReactNode {
  const { id, places } = film;
  const { play } = useApi();
  const watching = useWatching();
  const start = useMutation({
    mutationFn: async (on: string) => play?.({ id, kind }, on, watching),
  });
  const sources = [...new Set(places?.map(({ source }) => source))];
  if (play === undefined || sources.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      {sources.map((source) => (
        <Button
          key={source}
          look="mood"
          icon="play"
          disabled={start.isPending}
          onClick={() => start.mutate(source)}
        >
          {t("play.on", { place: source })}
        </Button>
      ))}
      <p role="status" className={start.error === null ? "text-ink-soft" : "text-warning"}>
        {start.error === null
          ? start.data === undefined
            ? ""
            : t("play.plays", { device: start.data.device })
          : failureText(start.error)}
      </p>
    </div>
  );
}
