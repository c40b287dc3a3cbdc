export { importsOnThread } from "./imports-on-thread.ts";
