import firstFilms from "../demo/films/first.films?url";
import restOfFilms from "../demo/films/rest.films?url";
import { startApp } from "./app/start-app.tsx";
import { keepPage } from "./app/demo/keep-page.ts";
import { openLocalApi } from "./app/demo/open-local-api.ts";
import { loadStarter } from "./shared/api/local/starter-films.ts";

const starter = loadStarter(firstFilms, restOfFilms);
startApp(openLocalApi(starter, keepPage));
