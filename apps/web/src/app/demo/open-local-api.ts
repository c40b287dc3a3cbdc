import { createLocalApi } from "../../shared/api/local/create-local-api.ts";
import { keepInBrowser } from "../../shared/api/local/kept-things.ts";
import { Session } from "../../shared/api/local/session.ts";
import type { StarterFilms } from "../../shared/api/local/starter-films.ts";
import { turnsAmongTabs, turnsInPage } from "../../shared/api/local/turns.ts";
import type { MoodreelApi } from "../../shared/api/moodreel-api.ts";
import { basePath } from "../../shared/navigation/base-path.ts";
import { forgetPage } from "../kept/forget-page.ts";

/** The rest is loaded so long after the first list, when it stands on the page, ms. */
const AFTER_LIST_MS = 1000;
/** Without a list so long, it is loaded anyway, ms. */
const CALM_MS = 4000;

/**
 * The product in this page, with what this browser keeps for it.
 *
 * @param onCalm called once, after the first list or soon after the start: now the rest may be loaded
 */
export function openLocalApi(starter: StarterFilms, onCalm: () => void): MoodreelApi {
  // Another Moodreel on the same host, in another folder, keeps its own.
  const name = `moodreel ${basePath()}`;
  const kept = keepInBrowser(name);
  // Browsers give locks to secure pages only.
  const turns = "locks" in navigator ? turnsAmongTabs(name) : turnsInPage();
  const channel = new BroadcastChannel(name);
  const session = new Session({ kept, starter, turns, onChange: (version) => channel.postMessage(version) });
  const api = createLocalApi({
    session,
    starter,
    async forgetBrowser() {
      await turns.change(() => kept.clear());
      channel.postMessage("cleared");
      await forgetPage();
    },
  });
  // Makes the first films ready, so that a tap finds them so.
  api.recommend({ emotion: "neutral", count: 1 }, new AbortController().signal).catch(() => null);
  let calm = false;
  const loadRest = async (): Promise<void> => {
    if (calm) return;
    calm = true;
    // Where this fails it is asked for again by what needs it.
    await starter.whole().catch(() => null);
    onCalm();
  };
  setTimeout(() => void loadRest(), CALM_MS);
  return {
    ...api,
    async recommend(request, signal) {
      const answer = await api.recommend(request, signal);
      setTimeout(() => void loadRest(), AFTER_LIST_MS);
      return answer;
    },
    onChangedElsewhere(listener) {
      const heard = (): void => listener();
      channel.addEventListener("message", heard);
      return () => channel.removeEventListener("message", heard);
    },
  };
}
