export { chooseCatalog, STARTER_NAME } from "./choose-catalog.ts";
export {
  moodOfRequest,
  recommendFromStore,
  type StoreRecommendation,
  type StoreRequest,
} from "./recommend-from-store.ts";
