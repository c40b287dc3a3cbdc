export { ITEM_FIELDS, type ColumnMap, type ItemField } from "./item-fields.ts";
export { nounOf } from "./noun-of.ts";
export { itemOf, KINDS, type Item, type Kind } from "./item.ts";
export { quality } from "./quality.ts";
