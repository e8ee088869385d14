/** What may be meant by words that are still being typed: names, topics and dates that the record has. */
import { type CommandName, commandNamed } from "../answer/commands.ts";
import { dateIn } from "../answer/wording.ts";
import { answerable, type Dossier } from "../model/dossier.ts";
import type { Language } from "../model/language.ts";
import { indexNames, MOST, type NameIndex } from "../search/names.ts";
import type { FactStore } from "../store/store.ts";
import { fold } from "../text/fold.ts";
import { type Place, storeAt } from "./place.ts";

const LONGEST = 100; // letters of a choice on Discord; a longer name is not offered, since a cut one is another

/** Up to 25 texts that the record has something on, likeliest first. None where the dossier is not open. */
export async function suggest(
  all: FactStore,
  place: Place,
  { dossier: id, command, typed, language }: Suggesting,
): Promise<readonly string[]> {
  const store = storeAt(all, place);
  const dossier = store.list().find((one) => one.id === id);
  if (!dossier) return [];
  const { suggests } = commandNamed(command);
  const kinds = suggests.filter((kind) => kind !== "date");
  const begun = fold(typed).trim();
  const names = (await store.names(id, typed, kinds)).filter(
    ({ name, kinds: are }) => !are.includes("topic") || ` ${fold(name)}`.includes(` ${begun}`), // a slip in one of hundreds is another
  );
  const dates = suggests.includes("date") ? datesOf(dossier, language)(typed) : [];
  const found = new Set([...dates, ...names].map(({ name }) => name));
  return [...found].filter(({ length }) => length > 0 && length <= LONGEST).slice(0, MOST);
}

export interface Suggesting {
  readonly dossier: string;
  readonly command: CommandName;
  readonly typed: string;
  readonly language: Language;
}

const known = new WeakMap<Dossier, Map<Language, NameIndex>>();

/** The dates of a dossier as they are told, the words of the article beside them. */
function datesOf(dossier: Dossier, language: Language): NameIndex {
  const made = known.get(dossier) ?? new Map<Language, NameIndex>();
  known.set(dossier, made);
  const index = made.get(language) ?? indexNames(datesIn(dossier, language));
  made.set(language, index);
  return index;
}

function datesIn(dossier: Dossier, language: Language) {
  const values = new Set(
    answerable(dossier).flatMap(({ fact }) => (fact.kind === "occurrence" ? [fact.when.value] : [])),
  );
  return [...values]
    .filter((value) => /^\d{4}(-\d\d){0,2}$/.test(value)) // an interval or a duration is no date to ask for
    .sort()
    .map((value) => ({ name: dateIn(value, language), aliases: [value], kinds: ["topic" as const] }));
}
