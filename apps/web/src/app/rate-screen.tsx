import type { ReactNode } from "react";
import { RatePage } from "../features/films/evening/rate-page.tsx";
import { NobodyLine } from "../features/people/profile/nobody-line.tsx";

/** The first evening, also for a browser in which nobody watches. */
export function RateScreen(): ReactNode {
  return <RatePage nobody={<NobodyLine />} />;
}
