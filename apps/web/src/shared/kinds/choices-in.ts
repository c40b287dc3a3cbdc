import { INTENTS, KINDS, type Intent, type Kind } from "@moodreel/core";
import { isFeeling, meaningOfFeeling } from "@moodreel/core/feeling";

interface ListChoices {
  readonly intent: Intent;
  readonly kind: Kind;
}

/**
 * What a list should do and of which kind it is: as the address says, else as its mood's word means it.
 *
 * @param preferred what this browser remembers, where neither says so
 */
export function choicesIn(params: URLSearchParams, preferred: ListChoices): ListChoices {
  const word = params.get("mood");
  const meant = isFeeling(word) ? meaningOfFeeling(word).intent : null;
  return {
    intent: INTENTS.find((one) => one === params.get("intent")) ?? meant ?? preferred.intent,
    kind: KINDS.find((one) => one === params.get("kind")) ?? preferred.kind,
  };
}
