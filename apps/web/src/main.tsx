import "@fontsource-variable/archivo/wdth.css";
import "@fontsource-variable/fraunces/opsz.css";
import "@fontsource-variable/fraunces/opsz-italic.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAppQueryClient } from "./shared/api/query-client.ts";
import { takeToken } from "./shared/api/token.ts";
import { App } from "./app/app.tsx";
import "./shared/styles/index.css";

takeToken();
const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no element #root.");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createAppQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
