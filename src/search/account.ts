/** What counted for each word of a question in a document: told of the very shares that ranked it. */
import type { Language } from "../model/language.ts";
import type { Context } from "./context.ts";
import { sum } from "./context.ts";
import { isHeld, mustStand, nearOf } from "./cover.ts";
import { BREAK, FULL, NAMED } from "./forward.ts";
import type { Index } from "./index.ts";
import type { Alternative, Group } from "./query.ts";
import type { Wanted } from "./retrieve.ts";

/** What stands in a document for a word of the question. */
export interface Standing {
  readonly how: Alternative["how"];
  /** The spelling that the word was taken for; null where it was taken as typed. */
  readonly meant: string | null;
  /** Folded, one for each term that it takes. */
  readonly forms: readonly string[];
  readonly language: Language;
  /** The weight of the field that it stands in, in hundredths. */
  readonly weight: number;
  /** 0-1, as `Reader.shares` has it. */
  readonly share: number;
}

export interface Account {
  readonly group: Group;
  /** 0-1, of the question's weight. */
  readonly weight: number;
  /** 0-1, of its own weight, as the document's coverage has it. */
  readonly near: number;
  /** Whether it is there, for a word that must be; null for any other. */
  readonly held: boolean | null;
  /** Null where the document has it not, or a sentence beside it counts for more. */
  readonly standing: Standing | null;
  /** Where it stands then; null for nowhere, and where it stands in the document. */
  readonly outside: "beside" | "title" | "around" | null;
}

interface Sought extends Wanted {
  readonly alternatives: readonly (Wanted["alternatives"][number] & { readonly of: Alternative })[];
}

/** The account of a document, word by word; `wanted` and `weights` are those that it was ranked by. */
export function accountOf(
  document: number,
  context: Context,
  groups: readonly Group[],
  wanted: readonly Sought[],
  weights: readonly number[],
  index: Index,
): readonly Account[] {
  const held = heaviest(document, index);
  const total = sum(weights);
  return groups.map((group, i) => {
    const near = nearOf(context, i);
    const isOwn = near > 0 && near === context.own[i];
    return {
      group,
      weight: total === 0 ? 0 : (weights[i] as number) / total,
      near,
      held: mustStand(group.kind) ? isHeld(near) : null,
      standing: isOwn ? standingOf(group, wanted[i]?.alternatives ?? [], held, index) : null,
      outside: isOwn ? null : outsideOf(context, near, i),
    };
  });
}

function outsideOf({ title, around }: Context, near: number, word: number): Account["outside"] {
  if (near > 0) return "beside";
  if (around[word] === 0) return null;
  return title[word] === around[word] ? "title" : "around";
}

/** Where a term weighs most in a document, and its forms there. */
interface Held {
  weight: number;
  forms: number[];
}

function heaviest(document: number, { forward, termOfForm }: Index): ReadonlyMap<number, Held> {
  const { start, forms, weights } = forward;
  const found = new Map<number, Held>();
  for (let i = start[document] as number; i < (start[document + 1] as number); i++) {
    const form = forms[i] as number;
    if (form === BREAK) continue;
    const term = termOfForm[form] as number;
    const weight = (weights[i] as number) & ~NAMED;
    const known = found.get(term);
    if (!known || weight > known.weight) found.set(term, { weight, forms: [form] });
    else if (weight === known.weight) known.forms.push(form);
  }
  return found;
}

/** The surest alternative of those that stand there, as `Reader.shares` has it; of equal ones the word as typed. */
function standingOf(
  { typed }: Group,
  alternatives: Sought["alternatives"],
  held: ReadonlyMap<number, Held>,
  { dictionary }: Index,
): Standing | null {
  let best: Standing | null = null;
  for (const { terms, weight: sure, of } of alternatives) {
    const theirs = terms.map((term) => held.get(term));
    if (!theirs.every((one) => one !== undefined)) continue;
    const weight = Math.min(...theirs.map((one) => one.weight));
    const share = (sure * weight) / FULL;
    const meant = of.meant ?? null;
    const asked = meant === null ? typed : [meant];
    const chosen = theirs.map(
      ({ forms }, i) => forms.find((form) => dictionary.words[form] === asked[i]) ?? (forms[0] as number),
    );
    const forms = chosen.map((form) => dictionary.words[form] as string);
    const language = dictionary.languages[chosen[0] as number] as Language;
    const most: number = best?.share ?? 0;
    if (share > most || (share === most && forms.join(" ") === typed.join(" ")))
      best = { how: of.how, meant, forms, language, weight, share };
  }
  return best;
}
