import { useSearchParams } from "../../../shared/navigation/search-params.ts";

interface Sheet {
  /** The film whose sheet is open, by its id. */
  readonly film: string | null;
  readonly open: (film: string) => void;
  readonly close: () => void;
}

/** Which film's sheet is open: it has an address of its own, and Back closes it. */
export function useSheet(): Sheet {
  const [params, setParams] = useSearchParams();
  return {
    film: params.get("film"),
    open: (film) => setParams({ film }, "push"),
    close: () => setParams({ film: null }, "replace"),
  };
}
