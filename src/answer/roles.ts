/** Who did it to whom: "when did NSO sue Facebook" has every word of "Facebook sued NSO", and another meaning. */
import type { Dossier, Entry } from "../model/dossier.ts";
import { wordsAt } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { sensesOf } from "../text/senses.ts";
import { isStop } from "../text/stop.ts";
import { type Term, termOf } from "../text/term.ts";
import { words } from "../text/words.ts";

/** Two names with what stands between them. */
interface Deed {
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  /** The terms of the words between, and of what means the same. */
  readonly terms: ReadonlySet<Term>;
}

/** Whether the fact tells of the same deed as the question with the two names the other way round. */
export function rolesAreSwapped(
  question: string,
  language: Language,
  entry: Entry,
  names: ReadonlySet<string>,
): boolean {
  const asked = deedsIn(question, language, names);
  if (asked.length === 0) return false;
  const { fact, article } = entry;
  const evidence = article.language === language ? (wordsAt(entry, "evidence") ?? "") : "";
  const told = [fact.gloss?.[language] ?? "", evidence].flatMap((text) => deedsIn(text, language, names));
  const alike = (one: Deed, other: Deed) =>
    meet(one.agent, other.agent) && meet(one.patient, other.patient) && meet(one.terms, other.terms);
  return asked.some(
    (deed) =>
      told.some((other) => alike(deed, { ...other, agent: other.patient, patient: other.agent })) &&
      !told.some((other) => alike(deed, other)),
  );
}

/** The folded words of the names of people and organisations in a dossier. */
export function actorsOf({ entries }: Dossier): ReadonlySet<string> {
  const names = entries.flatMap(({ fact }) => {
    if (fact.kind === "quotation") return [fact.source.name];
    const acts =
      fact.kind === "entity" && (fact.entity.type === "person" || fact.entity.type === "organisation");
    return acts ? [fact.entity.name, ...fact.entity.aliases] : [];
  });
  return new Set(
    names.flatMap((name) =>
      words(name)
        .filter(({ raw }) => /^\p{Lu}/u.test(raw))
        .map(({ text }) => text),
    ),
  );
}

const PASSIVE = new Set(["by", "par"]);

function deedsIn(text: string, language: Language, names: ReadonlySet<string>): readonly Deed[] {
  const deeds: Deed[] = [];
  let first = new Set<string>();
  let between: string[] = [];
  let name = new Set<string>();
  const close = () => {
    if (name.size === 0) return;
    const passive = between.some((word) => PASSIVE.has(word));
    const terms = new Set(
      between.filter((word) => !isStop(word, language)).flatMap((word) => meanings(word, language)),
    );
    if (first.size > 0 && terms.size > 0)
      deeds.push(passive ? { agent: name, patient: first, terms } : { agent: first, patient: name, terms });
    first = name;
    name = new Set();
    between = [];
  };
  for (const { text: word } of words(text)) {
    if (names.has(word)) {
      name.add(word);
      continue;
    }
    close();
    between.push(word);
  }
  close();
  return deeds;
}

const meanings = (word: string, language: Language): readonly Term[] => [
  termOf(word, language),
  ...sensesOf([word], language).flatMap((sense) =>
    sense[language].filter(({ length }) => length === 1).flat(),
  ),
];

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  [...one].some((item) => other.has(item));
