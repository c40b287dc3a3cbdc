import { app } from "./app.ts";
import type { MessageFile } from "./message-file.ts";

/** Every text of the page, by file and name. Only the build reads them: a page loads one language, compiled. */
export const MESSAGES = { app } as const satisfies Readonly<Record<string, MessageFile>>;
