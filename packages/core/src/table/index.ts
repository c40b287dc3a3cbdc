export { columnOf } from "./column-of.ts";
export { ItemTable } from "./item-table.ts";
export {
  asTabled,
  filterFirst,
  filterList,
  listOf,
  tabledOf,
  uniteLists,
  type Tabled,
} from "./tabled-list.ts";
