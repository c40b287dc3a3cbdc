export { makePrivate, removeOwnParts, writeWhole } from "@moodreel/store/files";
export { ensureHome, homeFolder } from "./home-folder.ts";
export { modelFiles } from "./model-files.ts";
export { keepFresh } from "./keep-fresh.ts";
export { watchFolder } from "./watch-folder.ts";
