export { columnsKey } from "./columns-key.ts";
export { rememberedMapping, rememberMapping } from "./remembered-mapping.ts";
