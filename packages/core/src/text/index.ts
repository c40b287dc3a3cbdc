export { foldedWords, foldText, LATIN_FOLDS } from "./fold-text.ts";
