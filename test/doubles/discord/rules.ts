/** What Discord refuses though its OpenAPI document lets it pass, and what we ask of ourselves. */
import { COMMAND_RULES } from "./command-rules.ts";
import { COMPONENT_RULES } from "./component-rules.ts";
import type { Json, Problem } from "./json.ts";
import { MESSAGE_RULES } from "./message-rules.ts";

/** A body that makes or changes a message. `flags` are those that the message will have. */
export interface MessageDraft {
  readonly body: Json;
  readonly creates: boolean;
  readonly flags: number;
}

/** One row: a name that says what must hold, and where it does not. */
export interface Rule<Subject> {
  readonly name: string;
  broken(subject: Subject): readonly Problem[];
}

/** In the order in which they are told; each stands alone. */
export const MESSAGE_RULE_LIST: readonly Rule<MessageDraft>[] = [...MESSAGE_RULES, ...COMPONENT_RULES];

/** What is wrong with a message, by every rule. */
export const brokenByMessage = (draft: MessageDraft): readonly Problem[] =>
  MESSAGE_RULE_LIST.flatMap((rule) => rule.broken(draft));

/** What is wrong with a whole command (a change is to be merged into it first), by every rule. */
export const brokenByCommand = (command: Json): readonly Problem[] =>
  COMMAND_RULES.flatMap((rule) => rule.broken(command));

export { brokenByChoices } from "./choice-rules.ts";
