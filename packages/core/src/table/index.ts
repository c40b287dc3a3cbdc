export { ItemTable } from "./item-table.ts";
export {
  asTabled,
  chooseFirst,
  listOf,
  tabledOf,
  uniteLists,
  type Choice,
  type Tabled,
} from "./tabled-list.ts";
