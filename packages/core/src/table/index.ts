export { ItemTable } from "./item-table.ts";
export { takeTurns } from "./take-turns.ts";
export { joinIds } from "./marks-of-ids.ts";
export { pickedFrom, pickIds } from "./picked-ids.ts";
export {
  asTabled,
  chooseFirst,
  chooseFirstOf,
  isOfStore,
  listOf,
  eachNthWithout,
  tabledOf,
  uniteLists,
  type Choice,
  type Tabled,
} from "./tabled-list.ts";
