/** Whether a message in a conversation with us is meant for us, though it does not name us. */
import { readQuestion } from "../answer/question.ts";

/** A question or a command, rather than a remark to somebody else. */
export function isAsked(text: string): boolean {
  if (/\?\s*$/.test(text)) return true;
  const { command } = readQuestion({ dossier: "", text });
  return command !== "ask"; // it begins with a command, or sounds like one
}
