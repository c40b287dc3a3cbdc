import { startApp } from "./app/start-app.tsx";
import { createHttpApi } from "./shared/api/http/create-http-api.ts";
import { onTokenInAddress, takeToken } from "./shared/api/http/token.ts";

takeToken();
// With another token everything may be another.
onTokenInAddress(() => location.reload());
await startApp(createHttpApi());
