export { removeOwnParts } from "./part-files.ts";
export { writeWhole, type WriteWholeOptions } from "./write-whole.ts";
export { makePrivateFolder } from "./private-folder.ts";
export { isOpenToOthers, makePrivate } from "./private-rights.ts";
