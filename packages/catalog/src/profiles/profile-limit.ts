import { CatalogError } from "../errors.ts";

/** @param message what there is too much of, and what to do */
export function profileLimit(message: string, name: string): CatalogError {
  return new CatalogError("profile-limit", message, { name });
}
