/** Whether a message in a conversation with us is meant for us, though it does not name us. */
import { readQuestion } from "../answer/question.ts";

/** A question or a command, rather than a remark to somebody else; "ask Bruno" is a remark as often as not. */
export function isAsked(text: string): boolean {
  if (/^\s*\S+:\/\/\S+\s*$/.test(text)) return false; // a link by itself, whatever it ends with
  if (/\?[\s!?]*$/.test(text)) return true;
  const { command } = readQuestion({ dossier: "", text });
  return command !== "ask"; // it begins with a command, or sounds like one
}
