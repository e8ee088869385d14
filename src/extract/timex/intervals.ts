import type { Language } from "../../model/language.ts";
import { periodOf } from "../../model/timex3.ts";
import type { Timex } from "./found.ts";

/** What stands between the two ends, and what may have to stand before the first. */
const JOINTS: Readonly<Record<Language, readonly (readonly [before: RegExp, between: RegExp])[]>> = {
  fr: [
    [
      /(?:^|[\s(«'’])(?:du|de|d['’]|des|depuis|à partir du|à partir de)\s*(?:la |le )?$/i,
      /^,? ?(?:au|à|jusqu['’]au|jusqu['’]à|jusqu['’]en|à la|aux)(?: la)? $/i,
    ],
    [/(?:^|\s)entre (?:la )?$/i, /^ et (?:la )?$/i],
    [/(?:^|[^\d])$/, /^ ?[-–—] ?$/],
    [/$/, /^ (?:au|jusqu['’]au) $/i],
  ],
  en: [
    [/(?:^|\s)(?:from|since) (?:the )?$/i, /^,? (?:to|until|till|through|up to)(?: the)? $/i],
    [/(?:^|\s)between (?:the )?$/i, /^ and (?:the )?$/i],
    [/(?:^|[^\d])$/, /^ ?[-–—] ?$/],
    [/$/, /^ (?:through|until) $/i],
  ],
};

/** What opens an interval at both ends: it lasted at least so long. */
const AT_LEAST: Readonly<Record<Language, RegExp>> = {
  fr: /au moins (?:du|de|des|depuis|entre|à partir du) (?:la |le )?$/i,
  en: /at least (?:from|between|since) (?:the )?$/i,
};

const BEFORE = 24; // code units

/** Joins the neighbours that are the ends of one interval. */
export function joined(text: string, language: Language, timexes: readonly Timex[]): readonly Timex[] {
  const found: Timex[] = [];
  for (let at = 0; at + 1 < timexes.length; at++) {
    const [first, last] = [timexes[at], timexes[at + 1]];
    if (!first || !last || last.start - first.end > BEFORE) continue;
    const interval = join(text, language, first, last);
    if (!interval) continue;
    found.push(interval);
    at++;
  }
  return found;
}

function join(text: string, language: Language, first: Timex, last: Timex): Timex | null {
  if (![first, last].every(({ type }) => type === "DATE" || type === "TIME")) return null;
  const before = text.slice(Math.max(0, first.start - BEFORE), first.start).replace(/[\s\u00a0\u202f]/g, " ");
  const between = text.slice(first.end, last.start).replace(/[\s\u00a0\u202f]/g, " ");
  const isJoined = JOINTS[language].some(([left, joint]) => left.test(before) && joint.test(between));
  const value = `${first.value}/${last.value}`;
  if (!isJoined || periodOf(value) === null) return null;
  const least = AT_LEAST[language].exec(before)?.[0];
  return {
    start: first.start - (least?.length ?? 0),
    end: last.end,
    type: last.type,
    value,
    ...(least !== undefined && { mod: "EQUAL_OR_MORE" as const }),
    implied: [...new Set([...first.implied, ...last.implied])],
    anchor: first.anchor ?? last.anchor,
    rule: "interval",
  };
}
