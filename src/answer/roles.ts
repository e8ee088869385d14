/** Who did it to whom: "when did NSO sue Facebook" has every word of "Facebook sued NSO", and another meaning. */
import type { Dossier, Entry } from "../model/dossier.ts";
import { wordsAt } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { sensesOf } from "../text/senses.ts";
import { isStop } from "../text/stop.ts";
import { type Term, termOf } from "../text/term.ts";
import { isCapital, words } from "../text/words.ts";

/** Two names with what stands between them; `ANYONE` where the question asks for one, or leaves it open. */
interface Deed {
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  /** The terms of the words between, and of what means the same. */
  readonly terms: ReadonlySet<Term>;
}

const ANYONE = "*";

/** Tells of facts of a dossier whether one is of the same deed as the question with the two names the other way round. */
export function swapsRolesOf(question: string, dossier: Dossier): (entry: Entry) => boolean {
  const names = actorsOf(dossier);
  const asked = LANGUAGES.map((language) => ({
    language,
    deeds: deedsIn(question, language, names),
    open: openDeedsIn(question, language, names),
  })).filter(({ deeds, open }) => deeds.length + open.length > 0);
  return (entry) =>
    asked.some(({ language, deeds, open }) => {
      const { gloss, all } = deedsOf(entry, names)[language];
      return deeds.some((deed) => isSwapped(deed, all)) || open.some((deed) => isSwapped(deed, gloss));
    });
}

const LANGUAGES = ["fr", "en"] as const;

interface Told {
  /** Of the gloss alone, which is plainly worded. */
  readonly gloss: readonly Deed[];
  readonly all: readonly Deed[];
}

const told = new WeakMap<Entry, Readonly<Record<Language, Told>>>();

/** The deeds that a fact tells, read once: each question asks for those of many facts. */
function deedsOf(entry: Entry, names: ReadonlySet<string>): Readonly<Record<Language, Told>> {
  const read = (language: Language): Told => {
    const gloss = deedsIn(entry.fact.gloss?.[language] ?? "", language, names);
    const evidence = entry.article.language === language ? (wordsAt(entry, "evidence") ?? "") : "";
    return { gloss, all: [...gloss, ...deedsIn(evidence, language, names)] };
  };
  const known = told.get(entry) ?? { fr: read("fr"), en: read("en") };
  told.set(entry, known);
  return known;
}

const isSwapped = (deed: Deed, told: readonly Deed[]): boolean =>
  told.some(({ agent, patient, terms }) => alike(deed, { agent: patient, patient: agent, terms })) &&
  !told.some((other) => alike(deed, other));

const alike = (one: Deed, other: Deed): boolean =>
  meet(one.agent, other.agent) && meet(one.patient, other.patient) && meet(one.terms, other.terms);

const actors = new WeakMap<Dossier, ReadonlySet<string>>();

/** The folded words of the names of people and organisations in a dossier. */
function actorsOf(dossier: Dossier): ReadonlySet<string> {
  const known = actors.get(dossier);
  if (known) return known;
  const names = dossier.entries.flatMap(({ fact }) => {
    if (fact.kind === "quotation") return [fact.source.name];
    const acts =
      fact.kind === "entity" && (fact.entity.type === "person" || fact.entity.type === "organisation");
    return acts ? [fact.entity.name, ...fact.entity.aliases] : [];
  });
  const found = new Set(
    names
      .flatMap(words)
      .filter(({ raw }) => isCapital(raw))
      .map(({ text }) => text),
  );
  actors.set(dossier, found);
  return found;
}

const PASSIVE: ReadonlySet<string> = new Set(["by", "par"]);

/** The deeds between one name and the next. */
function deedsIn(text: string, language: Language, names: ReadonlySet<string>): readonly Deed[] {
  const deeds: Deed[] = [];
  let first = new Set<string>();
  let between: string[] = [];
  let name = new Set<string>();
  const close = () => {
    if (name.size === 0) return;
    const terms = termsOf(between, language);
    const passive = between.some((word) => PASSIVE.has(word));
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

/** What a question asks of one name: "who sued Facebook", "did Facebook deny", "Facebook a nié". */
function openDeedsIn(question: string, language: Language, names: ReadonlySet<string>): readonly Deed[] {
  const all = words(question).map(({ text }) => text);
  const first = all.findIndex((word) => names.has(word));
  const last = all.findLastIndex((word) => names.has(word));
  if (first === -1) return [];
  const before = all.slice(0, first);
  const after = all.slice(last + 1);
  const deeds: Deed[] = [];
  if (WHO.has(before[0] ?? "")) {
    const [anyone, named] = [new Set([ANYONE]), new Set([all[first] ?? ""])];
    const passive = before.some((word) => PASSIVE.has(word));
    const terms = termsOf(before.slice(1), language);
    deeds.push(passive ? { agent: named, patient: anyone, terms } : { agent: anyone, patient: named, terms });
  }
  if (before.some((word) => DID.has(word)) || HAS.has(after[0] ?? ""))
    deeds.push({
      agent: new Set([all[last] ?? ""]),
      patient: new Set([ANYONE]),
      terms: termsOf(after, language),
    });
  return deeds.filter(({ terms }) => terms.size > 0);
}

const WHO: ReadonlySet<string> = new Set(["who", "qui"]);
const DID: ReadonlySet<string> = new Set(["did", "does", "do"]);
const HAS: ReadonlySet<string> = new Set(["a", "ont", "avait"]);
/** After "a", these make a passive: "NSO a été poursuivi". */
const BEEN: ReadonlySet<string> = new Set(["ete", "been"]);

function termsOf(list: readonly string[], language: Language): ReadonlySet<Term> {
  if (list.some((word) => BEEN.has(word)) && !list.some((word) => PASSIVE.has(word))) return new Set();
  return new Set(list.filter((word) => !isStop(word, language)).flatMap((word) => meanings(word, language)));
}

const meanings = (word: string, language: Language): readonly Term[] => [
  termOf(word, language),
  ...sensesOf([word], language).flatMap((sense) =>
    sense[language].filter(({ length }) => length === 1).flat(),
  ),
];

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.has(ANYONE) || other.has(ANYONE) || [...one].some((item) => other.has(item));
