export { columnsKey } from "./columns-key.ts";
export { rememberMapping } from "./remembered-mapping.ts";
