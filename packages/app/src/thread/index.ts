export { importsOnThread } from "./imports-on-thread.ts";
export { answersHere, type JsonAnswer, type JsonAnswers, type ReadCall } from "./read-calls.ts";
export { readersOnThreads, type ServedAnswers } from "./readers-on-threads.ts";
