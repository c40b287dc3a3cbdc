import type { Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { useLooker } from "../../../shared/viewers/use-looker.ts";
import type { AnyFilm } from "../card/film.ts";
import { FilmSheet } from "./film-sheet.tsx";
import { MissingFilm } from "./missing-film.tsx";

interface AnyFilmSheetProps {
  readonly id: string;
  /** As it stands on the list that is shown. */
  readonly listed: AnyFilm | undefined;
  readonly kind: Kind;
  /** `null` when nobody is watching whose word would count. */
  readonly onSay: ((said: Said) => void) | null;
  readonly onOpen: (item: string) => void;
  readonly onClose: () => void;
}

/** The sheet of a film, whether it is on a list or not. */
export function AnyFilmSheet({ id, listed, kind, onClose, ...rest }: AnyFilmSheetProps): ReactNode {
  const { viewer, isKnown } = useLooker();
  const wanted = listed === undefined && isKnown ? { item: id, kind, viewer } : null;
  const { data, error, refetch } = useQuery(useApiQueries().about(wanted));
  const film = listed ?? (data === undefined ? null : { ...data.item, said: data.said, reasons: [] });
  if (film === null && error !== null) {
    return <MissingFilm error={error} onRetry={() => void refetch()} onClose={onClose} />;
  }
  return film === null ? null : <FilmSheet film={film} kind={kind} onClose={onClose} {...rest} />;
}
