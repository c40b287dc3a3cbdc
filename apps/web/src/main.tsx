import { startApp } from "./app/start-app.tsx";
import { createHttpApi } from "./shared/api/http/create-http-api.ts";
import { takeToken } from "./shared/api/http/token.ts";

takeToken();
startApp(createHttpApi());
