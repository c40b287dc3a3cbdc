export * from "./catalog.ts";
export * from "./error.ts";
export * from "./items.ts";
export * from "./policy.ts";
export * from "./profile.ts";
export * from "./ratings-import.ts";
export * from "./recommendation.ts";
