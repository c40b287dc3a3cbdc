export * from "./catalog.ts";
export * from "./error.ts";
export * from "./items.ts";
export * from "./policy.ts";
export * from "./profile.ts";
export * from "./recommendation.ts";
