import type { Fact, FactFile } from "../model/fact.ts";

/** A fact that is as it was read keeps what its file wrote: the members that have a default, and their order. */
export type Written = ReadonlyMap<Fact, unknown>;

/** A fact file as it is written: each member on its line, without those that say nothing. */
export function factFile(
  file: Omit<FactFile, "facts"> & { readonly facts: readonly Fact[] },
  written: Written = new Map(),
): string {
  const facts = file.facts.map((fact) => written.get(fact) ?? bare(fact));
  return `${JSON.stringify({ ...file, facts }, null, 2)}\n`;
}

/** The members of a fact in the order in which a person reads them. */
const MEMBERS: readonly string[] = [
  ...["id", "kind", "evidence", "source", "cue", "content", "directness", "when", "figure", "entity"],
  ...["hedge", "denies", "gloss", "keywords", "correction", "review"],
];

/** A fact without empty lists and the anchor that goes without saying. */
function bare(fact: Fact): unknown {
  const { denies, keywords, ...told } = fact;
  const all: Record<string, unknown> = {
    ...told,
    ...(told.kind === "occurrence" && { when: bareWhen(told.when) }),
    ...(denies.length > 0 && { denies }),
    ...(keywords.fr.length + keywords.en.length > 0 && { keywords }),
  };
  return Object.fromEntries(MEMBERS.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

function bareWhen({ implied, anchorTimeID, at, ...when }: (Fact & { kind: "occurrence" })["when"]): unknown {
  return {
    ...when,
    ...(implied.length > 0 && { implied }),
    ...(anchorTimeID !== "t0" && { anchorTimeID }),
    at,
  };
}
