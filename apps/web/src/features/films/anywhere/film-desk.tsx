import type { Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import { useSay } from "../../../shared/opinions/use-say.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../../shared/viewers/use-profiles.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { FilmActions } from "../card/film-actions.tsx";
import type { AnyFilm } from "../card/film.ts";
import { isAsking, SayNotices } from "../say-notices.tsx";
import { AnyFilmSheet } from "../sheet/any-film-sheet.tsx";
import { useSheet } from "../sheet/use-sheet.ts";
import { saidOf } from "./said-of.ts";

type ItemShown = Omit<AnyFilm, "said" | "saidBy" | "reasons">;

/** What can be done with a film on any page. */
interface Desk {
  readonly open: (item: string) => void;
  /** Its buttons; nothing for who watches as nobody. */
  readonly actions: (item: ItemShown) => ReactNode;
}

interface FilmDeskProps {
  readonly kind: Kind;
  readonly children: (desk: Desk) => ReactNode;
}

/** Any film, anywhere: its sheet by the address, and all that can be said of it. */
export function FilmDesk({ kind, children }: FilmDeskProps): ReactNode {
  const [{ profile: chosen }] = usePreferences();
  const viewer = useProfile()?.name ?? null;
  const queries = useApiQueries();
  const beside = useWatching();
  const { data: opinions } = useQuery({
    ...queries.opinions(viewer ?? "", kind, beside),
    enabled: viewer !== null,
  });
  const say = useSay(kind, null);
  const sheet = useSheet();
  const isSilent = chosen === "";
  const opened = isAsking(say) ? null : sheet.film;
  function actionsOf(item: ItemShown): ReactNode {
    if (isSilent) return null;
    return (
      <FilmActions
        film={{ ...item, reasons: [], said: saidOf(opinions, item.id) }}
        kind={kind}
        onSay={(said) => say.mutate({ item: item.id, said })}
        onMore={() => sheet.open(item.id)}
      />
    );
  }
  return (
    <>
      <SayNotices say={say} />
      {children({
        open: sheet.open,
        actions: actionsOf,
      })}
      {opened === null ? null : (
        <AnyFilmSheet
          key={opened}
          id={opened}
          listed={undefined}
          kind={kind}
          onSay={isSilent ? null : (said) => say.mutate({ item: opened, said })}
          onOpen={sheet.open}
          onClose={sheet.close}
        />
      )}
    </>
  );
}
