import { whenIdle } from "../../shared/ui/when-idle.ts";
import { keepPage } from "./keep-page.ts";

/** After the first view, which must not wait for this, ms. */
const CALM_MS = 2500;

/**
 * Keeps a copy of the page once the first view stands and nothing else is going on.
 *
 * @param keepMore what else is kept then
 */
export function keepWhenCalm(keepMore: () => Promise<unknown>): void {
  const keep = async (): Promise<void> => {
    await whenIdle();
    keepPage();
    await keepMore();
  };
  setTimeout(() => void keep(), CALM_MS);
}
