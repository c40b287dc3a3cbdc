import firstFilms from "../demo/films/first.films?url";
import restOfFilms from "../demo/films/rest.films?url";
import { startApp } from "./app/start-app.tsx";
import { keepPage } from "./app/kept/keep-page.ts";
import { openLocalApi } from "./app/demo/open-local-api.ts";
import { takeNewerPage } from "./app/kept/take-newer-page.ts";
import { loadStarter } from "./shared/api/local/starter-films.ts";

// Where it fails, the page that is there does.
takeNewerPage().catch(() => null);
const starter = loadStarter(firstFilms, restOfFilms);
await startApp(openLocalApi(starter, keepPage));
