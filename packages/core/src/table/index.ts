export { ItemTable } from "./item-table.ts";
export { joinIds } from "./numbers-of.ts";
export { idsFrom, pickedFrom, pickIds } from "./picked-ids.ts";
export {
  asTabled,
  chooseFirst,
  isOfStore,
  listOf,
  listWithout,
  tabledOf,
  uniteLists,
  type Choice,
  type Tabled,
} from "./tabled-list.ts";
