/** Which characters a match of a pattern may begin with, so that most rows need not be tried at most words. */

interface Part {
  readonly first: ReadonlySet<string>;
  /** Whether the part may match nothing. */
  readonly isOptional: boolean;
  /** Where the pattern goes on. */
  readonly next: number;
}

const DIGITS = "0123456789";
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Reads the first characters off a pattern made of literals, classes, groups, alternatives, counts and look-arounds.
 *
 * A look-around is passed over, so the set may be too large, never too small.
 */
export const firstOf = (pattern: string): ReadonlySet<string> => alternatives(pattern, 0).first;

function alternatives(pattern: string, from: number): Part {
  const first = new Set<string>();
  let isOptional = false;
  let next = from;
  for (;;) {
    const branch = sequence(pattern, next);
    for (const letter of branch.first) first.add(letter);
    isOptional ||= branch.isOptional;
    next = branch.next;
    if (pattern[next] !== "|") return { first, isOptional, next };
    next++;
  }
}

function sequence(pattern: string, from: number): Part {
  const first = new Set<string>();
  let isOptional = true;
  let next = from;
  while (next < pattern.length && pattern[next] !== "|" && pattern[next] !== ")") {
    const part = counted(pattern, next);
    if (isOptional) for (const letter of part.first) first.add(letter);
    isOptional &&= part.isOptional;
    next = part.next;
  }
  return { first, isOptional, next };
}

/** A part with its count. */
function counted(pattern: string, from: number): Part {
  const part = atom(pattern, from);
  const count = /^(?:\?|\{(\d+)(?:,\d*)?\})/.exec(pattern.slice(part.next, part.next + 8));
  if (!count) return part;
  const isOptional = part.isOptional || count[0] === "?" || count[1] === "0";
  return { ...part, isOptional, next: part.next + count[0].length };
}

function atom(pattern: string, from: number): Part {
  const sign = pattern.charAt(from);
  if (sign === "(") {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(pattern.slice(from, from + 32))?.[0] ?? "(";
    const inside = alternatives(pattern, from + opening.length);
    const isLook = /[=!]$/.test(opening);
    return {
      first: isLook ? NOTHING : inside.first,
      isOptional: isLook || inside.isOptional,
      next: inside.next + 1,
    };
  }
  if (sign === "[") {
    const end = pattern.indexOf("]", from + 1);
    return { first: classOf(pattern.slice(from + 1, end)), isOptional: false, next: end + 1 };
  }
  if (sign === "\\") {
    const kind = pattern.charAt(from + 1);
    if (kind === "b") return { first: NOTHING, isOptional: true, next: from + 2 };
    return { first: new Set(kind === "d" ? DIGITS : kind), isOptional: false, next: from + 2 };
  }
  if (sign === "^" || sign === "$") return { first: NOTHING, isOptional: true, next: from + 1 };
  return { first: new Set([sign]), isOptional: false, next: from + 1 };
}

/** The members of a class of single characters and ranges. */
function classOf(inside: string): ReadonlySet<string> {
  const members = new Set<string>();
  for (const [, low, high, single = ""] of inside.matchAll(/(\w)-(\w)|\\?(.)/g)) {
    if (low !== undefined && high !== undefined)
      for (let code = low.charCodeAt(0); code <= high.charCodeAt(0); code++)
        members.add(String.fromCharCode(code));
    else members.add(single);
  }
  return members;
}
