/** Whether a message in a conversation with us is meant for us, though it does not name us. */
import { LONGEST, readQuestion } from "../answer/question.ts";
import { fold } from "../text/fold.ts";

const COURTESY =
  /^(?:(?:hi|hello|hey|bonjour|bonsoir|salut|coucou|thanks|thank you|thx|merci|ok|super|great|parfait|bravo|bien vu)(?: (?:a lot|so much|very much|beaucoup|bien|all|again|encore|a tous|tout le monde))?[\s,.!]*)+$/;

/** Whether somebody is only being polite: a greeting, or thanks. */
export const isCourtesy = (text: string): boolean => COURTESY.test(fold(text).trim());

/** A question or a command, rather than a remark to somebody else; "ask Bruno" is a remark as often as not. */
export function isAsked(text: string): boolean {
  if (text.length > LONGEST) return false; // nobody asks so
  if (/^\s*\S+:\/\/\S+\s*$/.test(text)) return false; // a link by itself, whatever it ends with
  if (/\?[\s!?]*$/.test(text)) return true;
  const { command } = readQuestion({ dossier: "", text });
  return command !== "ask"; // it begins with a command, or sounds like one
}
