export { editDistance } from "./edit-distance.ts";
export { englishNumber } from "./english-number.ts";
export { foldedWords, foldText, LATIN_FOLDS } from "./fold-text.ts";
export { jsonProblem, type JsonProblem } from "./json-problem.ts";
export { plainWords } from "./plain-words.ts";
export { repeatedKey } from "./repeated-key.ts";
