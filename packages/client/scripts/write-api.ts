// Writes src/api.ts, the types of the API, from the server's OpenAPI document.
import { writeFileSync } from "node:fs";
import { apiTypes } from "./api-types.ts";

writeFileSync(new URL("../src/api.ts", import.meta.url), await apiTypes());
