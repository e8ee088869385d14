/** From what the search counted, word by word, to what a reader can be told of it. */
import type { Entry } from "../model/dossier.ts";
import { Language } from "../model/language.ts";
import type { AskedWord } from "../model/reason.ts";
import type { Account, Standing } from "../search/account.ts";
import { type Field, FULL } from "../search/forward.ts";
import { words } from "../text/words.ts";
import { type Shelf, WEIGHT } from "./shelf.ts";

/** The words of a question as they stand in a fact, in their order. */
export function wordsTold(accounts: readonly Account[], shelf: Shelf, entry: Entry): readonly AskedWord[] {
  const written = spellingsIn(shelf, entry);
  return accounts.map(({ group, weight, near, held, standing, outside }) => ({
    asked: group.raw,
    ...(standing ? ofStanding(standing, group.typed, written) : ofOutside(outside)),
    weight: hundredths(weight),
    has: hundredths(near),
    ...(held !== null && { needed: held ? "met" : "lacking" }),
  }));
}

/** A share rounded down to hundredths; what is only short of one by the last bits of a sum is not short. */
export const hundredths = (share: number): number => Math.floor(share * 100 + 1e-6) / 100;

type Told = Pick<AskedWord, "how" | "found" | "stands" | "language" | "in">;

const ofOutside = (outside: Account["outside"]): Told =>
  outside === null ? { how: "missing" } : { how: "around", in: outside };

function ofStanding(
  { how, meant, forms, language, weight }: Standing,
  typed: readonly string[],
  written: Written,
): Told {
  const place = PLACES.find((one) => Math.round(one.weight * FULL) === weight)?.place ?? "fact";
  if (place === "title") return { how: "around", in: "title" };
  const found = forms.map((form) => written(form, language)).join(" ");
  if (meant !== null) {
    const isAsMeant = how === "itself" && forms[0] === meant;
    return { how: "corrected", found: written(meant), ...(!isAsMeant && { stands: found }), in: place };
  }
  if (forms.join(" ") === typed.join(" ")) return { how: "as asked", in: place };
  switch (how) {
    case "itself":
      return { how: "other form", found, in: place };
    case "translated":
      return { how, found, language, in: place };
    case "synonym":
      return { how, found, in: place };
  }
}

/** The weights of the fields that a fact is found by, from the heaviest, and what these are. */
const PLACES = [
  { weight: WEIGHT.evidence, place: "fact" },
  { weight: WEIGHT.reviewer, place: "record" },
  { weight: WEIGHT.excerpt, place: "sentence" },
  { weight: WEIGHT.title, place: "title" },
] as const;

type Written = (form: string, language?: Language) => string;

/** A folded word as the fact has it written, in that language where it is told; one that it has not stays folded. */
function spellingsIn({ fields }: Shelf, entry: Entry): Written {
  let known: Map<string, string> | null = null; // to cut the texts into words costs more than all the rest
  return (form, language) => {
    known ??= spellings(fields(entry));
    return known.get(keyOf(form, language)) ?? form;
  };
}

const keyOf = (form: string, language: Language | "any" = "any"): string => `${language} ${form}`;

function spellings(fields: readonly Field[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text, language } of fields)
    for (const { text: folded, raw } of words(text))
      for (const one of language === null ? Language.options : [language])
        for (const key of [keyOf(folded, one), keyOf(folded)]) if (!found.has(key)) found.set(key, raw);
  return found;
}
