export * from "./store/store.ts"; export * from "./errors.ts";
