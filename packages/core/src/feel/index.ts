export { feelOfItem } from "./feel-of-item.ts";
export { nearness, type Feel } from "./feel.ts";
export { wantedFeel } from "./wanted-feel.ts";
