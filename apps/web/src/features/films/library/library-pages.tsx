import type { ReactNode } from "react";
import { LibraryPage } from "./library-page.tsx";

export function WatchlistPage(): ReactNode {
  return <LibraryPage key="watchlist" list="watchlist" />;
}

export function SeenPage(): ReactNode {
  return <LibraryPage key="seen" list="seen" />;
}

export function RatedPage(): ReactNode {
  return <LibraryPage key="rated" list="rated" />;
}
