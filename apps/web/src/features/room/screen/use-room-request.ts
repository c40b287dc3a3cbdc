import type { RoomRequest } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import { filtersOf } from "../../../shared/filters/filter-form.ts";
import { filtersIn } from "../../../shared/filters/filters-in.ts";
import { useCatalogs } from "../../../shared/api/use-catalogs.ts";
import { chosenCatalog } from "../../../shared/preferences/chosen-catalog.ts";
import { choicesIn } from "../../../shared/kinds/choices-in.ts";
import { useSearchParams } from "../../../shared/navigation/search-params.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";

/** What the room of this browser chooses among: for those who watch here, as the address says or they chose. */
export function useRoomRequest(): RoomRequest & { readonly kind: Kind } {
  const watching = useWatching();
  const [params] = useSearchParams();
  const [preferred] = usePreferences();
  const { data: catalogs } = useCatalogs();
  const { kind, intent } = choicesIn(params, preferred);
  const filters = filtersOf(filtersIn(params));
  return { viewers: watching, kind, intent, filters, ...chosenCatalog(kind, preferred.catalogs, catalogs) };
}
