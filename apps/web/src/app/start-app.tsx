import "virtual:fonts.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiProvider } from "../shared/api/api-context.tsx";
import type { MoodreelApi } from "../shared/api/moodreel-api.ts";
import { createAppQueryClient } from "../shared/api/query-client.ts";
import { App } from "./app.tsx";
import { startLanguage } from "./start-language.ts";
import { keepFocus } from "../shared/navigation/keep-focus.ts";
import { keepScroll } from "../shared/navigation/keep-scroll.ts";
import { KeepLooks } from "../shared/poster/poster-looks.tsx";
import "../shared/styles/index.css";

/** Shows the app, answered by `api`, as soon as its words are there. */
export async function startApp(api: MoodreelApi): Promise<void> {
  const root = document.querySelector("#root");
  if (root === null) throw new Error("The page has no element #root.");
  await startLanguage();
  keepScroll();
  const client = createAppQueryClient();
  keepFocus(() => client.isMutating() + client.isFetching() > 0);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ApiProvider api={api}>
          <KeepLooks>
            <App />
          </KeepLooks>
        </ApiProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
