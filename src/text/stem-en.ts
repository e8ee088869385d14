/** In its region, and after what `after` asks for, a suffix turns into `to`. */
interface Row {
  readonly suffix: string;
  readonly to: string;
  readonly after?: RegExp;
  readonly region?: 1 | 2;
}

/** Where R1 and R2 start: after the first non-vowel that follows a vowel, and after the next such. */
interface Regions {
  readonly 1: number;
  readonly 2: number;
}

// Words the rules would send to a stranger's stem, or that look inflected and are not.
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map((word) => [word, word] as const),
]);
// R1 starts after the whole beginning, to keep universe from university and general from generous.
const LONG_BEGINNING = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;

const rows = (to: string, suffixes: string, more: Pick<Row, "after" | "region"> = {}): readonly Row[] =>
  suffixes.split(" ").map((suffix) => ({ suffix, to, ...more }));

const STEP_2: readonly Row[] = [
  ...rows("tion", "tional"),
  ...rows("ence", "enci"),
  ...rows("ance", "anci"),
  ...rows("able", "abli"),
  ...rows("ent", "entli"),
  ...rows("ize", "izer ization"),
  ...rows("ate", "ational ation ator"),
  ...rows("al", "alism aliti alli"),
  ...rows("ful", "fulness fulli"),
  ...rows("ous", "ousli ousness"),
  ...rows("ive", "iveness iviti"),
  ...rows("ble", "biliti bli"),
  ...rows("less", "lessli"),
  ...rows("og", "ogist"),
  ...rows("og", "ogi", { after: /l$/ }),
  ...rows("", "li", { after: /[cdeghkmnrt]$/ }),
];
const STEP_3: readonly Row[] = [
  ...rows("tion", "tional"),
  ...rows("ate", "ational"),
  ...rows("al", "alize"),
  ...rows("ic", "icate iciti ical"),
  ...rows("", "ful ness"),
  ...rows("", "ative", { region: 2 }),
];
const STEP_4: readonly Row[] = [
  ...rows("", "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize", { region: 2 }),
  ...rows("", "ion", { region: 2, after: /[st]$/ }),
];

/**
 * Reduces a folded English word to its stem.
 *
 * Source: Porter2, https://snowballstem.org/algorithms/english/stemmer.html, as of Snowball 3.1.
 */
export function stemEnglish(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (word.length <= 2) return word;
  // Y is a consonant from here on: at the beginning and after a vowel.
  const marked = word
    .replace(/^'/, "")
    .replace(/^y/, "Y")
    .replace(/([aeiouy])y/g, "$1Y");
  const regions = regionsOf(marked);
  let stem = marked.replace(/'s?'?$/, "");
  stem = step1a(stem);
  stem = step1b(stem, regions);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, "i");
  for (const step of [STEP_2, STEP_3, STEP_4]) stem = applyLongest(step, stem, regions);
  return step5(stem, regions).replaceAll("Y", "y");
}

function regionsOf(word: string): Regions {
  const beginning = LONG_BEGINNING.exec(word)?.[0].length ?? regionAfter(word, 0);
  return { 1: beginning, 2: regionAfter(word, beginning) };
}

function regionAfter(word: string, from: number): number {
  const at = word.slice(from).search(/(?<=[aeiouy])[^aeiouy]/);
  return at < 0 ? word.length : from + at + 1;
}

/** Plurals: caresses, ties, cries, gaps; but gas, this, us and less stay. */
function step1a(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.replace(/(?<=[aeiouy].+)s$/, "");
}

/** Verb endings: agreed, hopped, hoping, tying; but proceed, evening and sing stay. */
function step1b(word: string, regions: Regions): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) {
    const rest = word.slice(0, eed.index);
    return rest.length < regions[1] || /^(?:succ|proc|exc)$/.test(rest) ? word : `${rest}ee`;
  }
  const tie = /^([^aeiouy])ying$/.exec(word);
  if (tie) return `${tie[1]}ie`;
  if (/^(?:inn|out|cann|herr|earr|even)ing$/.test(word)) return word;
  const stem = word.replace(/(?<=[aeiouy].*)(?:ed|ing)(?:ly)?$/, "");
  if (stem === word) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([bdfgmnprt])\1$/.test(stem)) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1); // added, egged
  return stem.length <= regions[1] && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

function step5(word: string, regions: Regions): string {
  const start = word.length - 1;
  const rest = word.slice(0, start);
  if (word.endsWith("e") && (start >= regions[2] || (start >= regions[1] && !endsInShortSyllable(rest))))
    return rest;
  return word.endsWith("ll") && start >= regions[2] ? rest : word;
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/.test(word);
}

/** Only the longest suffix is looked at: where its conditions fail, no shorter one is tried. */
function applyLongest(step: readonly Row[], word: string, regions: Regions): string {
  let longest: Row | null = null;
  for (const row of step) {
    if (word.endsWith(row.suffix) && row.suffix.length > (longest?.suffix.length ?? 0)) longest = row;
  }
  if (!longest) return word;
  const rest = word.slice(0, word.length - longest.suffix.length);
  const applies = rest.length >= regions[longest.region ?? 1] && (longest.after?.test(rest) ?? true);
  return applies ? rest + longest.to : word;
}
