import { forgetPage } from "./app/kept/forget-page.ts";
import { keepWhenCalm } from "./app/kept/keep-when-calm.ts";
import { keepShelfHere, shelfHere } from "./app/kept/shelf-here.ts";
import { takeNewerPage } from "./app/kept/take-newer-page.ts";
import { startApp } from "./app/start-app.tsx";
import { createHttpApi } from "./shared/api/http/create-http-api.ts";
import { onTokenInAddress, takeToken } from "./shared/api/http/token.ts";
import { withKeptLists } from "./shared/api/kept/with-kept-lists.ts";

takeToken();
// With another token everything may be another.
onTokenInAddress(() => location.reload());
// In development files change under the page, and a guest's phone is here for one evening: neither keeps a copy.
const isKept = import.meta.env.PROD && !/^\/room\/?$/.test(location.pathname);
// Where it fails, the page that is there does.
if (isKept) takeNewerPage().catch(() => null);
const api = createHttpApi();
await startApp({ ...withKeptLists(api, shelfHere()), forgetBrowser: forgetPage });
// The shelf is for a later evening: where it does not come, the next visit asks for it.
if (isKept) keepWhenCalm(() => keepShelfHere(api).catch(() => null));
