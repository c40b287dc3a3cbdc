export { readAudience, type Audience, type Listeners } from "./audience.ts";
export { chooseCatalog, STARTER_NAME } from "./choose-catalog.ts";
export { explainWhyNot, type WhyNotAnswer } from "./explain-why-not.ts";
export { learnedView } from "./learned-view.ts";
export { unknownProfile } from "./profile-error.ts";
export { passOver, rate, reactTo, withdraw, type ShownFor } from "./react.ts";
export { recommendFromStore } from "./recommend-from-store.ts";
export { recordMood } from "./record-mood.ts";
export { moodOfRequest, type StoreRecommendation, type StoreRequest } from "./store-request.ts";
