import type { ReactNode } from "react";
import { BrowsePage } from "../features/browse/browse-page.tsx";
import { FilmDesk } from "../features/films/anywhere/film-desk.tsx";
import { useCatalogs } from "../shared/api/use-catalogs.ts";

/** A shelf to look through, of which each film has its sheet and its buttons. */
export function BrowseScreen(): ReactNode {
  const { data: catalogs } = useCatalogs();
  const asked = new URLSearchParams(location.search).get("catalog");
  const kind = catalogs?.find(({ name }) => asked === null || name === asked)?.kind ?? "movie";
  return <FilmDesk kind={kind}>{(desk) => <BrowsePage desk={desk} />}</FilmDesk>;
}
