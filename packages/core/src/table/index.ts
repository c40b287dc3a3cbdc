export { ItemTable } from "./item-table.ts";
export { joinIds } from "./numbers-of.ts";
export {
  asTabled,
  chooseFirst,
  isOfStore,
  listOf,
  tabledOf,
  uniteLists,
  type Choice,
  type Tabled,
} from "./tabled-list.ts";
