/** One process at a time adds to a dossier: two would give the same ids to different facts. */
import { join } from "node:path";
import { commandFault } from "../model/dossier.ts";
import { type Hold, holdLock } from "../store/process-lock.ts";
import { diskProblem } from "./disk-problem.ts";

/**
 * Takes a dossier to add to it, before its holdings are read; whoever has it must release it.
 *
 * Else says in a sentence who adds to it, or why it cannot be written. A process that was killed holds nothing.
 */
export async function holdDossier(
  root: string,
  dossier: string,
): Promise<Hold | { readonly problem: string }> {
  const odd = commandFault(dossier);
  if (odd !== null) return { problem: `There can be no dossier ${dossier}: its name ${odd}` };
  try {
    const hold = await holdLock(join(root, `.${dossier}.adding`), { mode: 0o777 });
    return "release" in hold ? hold : { problem: `Somebody else adds to ${dossier} now: ${hold.holder}` };
  } catch (error) {
    return { problem: diskProblem(error) };
  }
}
