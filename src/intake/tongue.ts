/** The language that an article is in: what its function words say is trusted over what is declared. */
import { fold } from "../text/fold.ts";

/** Function words that the neighbours hardly share, folded; fewer are needed than to tell a question's language. */
const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    "fr",
    "le les des du au aux est dans pour par sur avec une qui ne pas ce cette il elle ete sont ont leur mais ou plus selon et",
  ],
  [
    "en",
    "the of and to is was are were that with by from at his her they have has had be been not it this which said for",
  ],
  ["es", "el los las del y con para por una que no su al lo como mas pero sus fue ha este esta son han en"],
  [
    "it",
    "il di che la per non sono della del gli nel con una dei alla piu anche ma come delle nella ha si da",
  ],
  ["pt", "o os do da dos das em um uma nao que para com por no na ao mais mas foi sao ele ela seu sua se e"],
  [
    "de",
    "der die das und ist nicht mit den von zu ein eine auf dem sich des auch wird hat fur als sind bei im",
  ],
  [
    "nl",
    "de het een van en is niet met op dat voor zijn aan ook werd door bij naar heeft maar als uit om zich",
  ],
  ["ca", "els les del amb que per una i no al dels pel com mes ha aquesta aquest son va han seva"],
  ["sv", "och det att som en ett av for med den till inte ar har om var pa de men kan"],
  ["pl", "i w na z sie nie do to jest ze jak o po przez od dla ktory ktora ale tego"],
];
const LISTS = FUNCTION_WORDS.map(([language, words]) => [language, new Set(words.split(" "))] as const);

const SAMPLE = 20_000; // code units: some three thousand words
const ENOUGH_WORDS = 15; // below that a list of names decides
const PLAIN = 0.16; // of the words: a text in one of these languages has more than a quarter
const ABSENT = 0.05; // of the words: less is names and loan words
const AHEAD = 1.2; // times the share of the next language: Portuguese and Spanish are that near

/** The share of the words that each language has, the largest first; null where there are too few words. */
function sharesOf(text: string): readonly (readonly [language: string, share: number])[] | null {
  const words = fold(text.slice(0, SAMPLE)).match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return null;
  return LISTS.map(
    ([language, list]) => [language, words.filter((word) => list.has(word)).length / words.length] as const,
  ).sort(([, one], [, other]) => other - one);
}

/** The language of a text by its function words; null where none has enough of them, or two have as many. */
export function tongueOf(text: string): string | null {
  const [[first, share] = ["", 0], [, next] = ["", 0]] = sharesOf(text) ?? [];
  return share >= PLAIN && share >= AHEAD * next ? first : null;
}

/** Whether a text has hardly a function word of the language that it declares. */
function denies(text: string, declared: string): boolean {
  const [, share] = sharesOf(text)?.find(([language]) => language === declared) ?? [];
  return share !== undefined && share < ABSENT;
}

/** The primary subtag of a language tag or of a locale: `fr_CA.UTF-8` is fr. BCP 47, RFC 5646 2.2.1. */
export function primarySubtag(tag: string | null): string | null {
  const found = /^\s*([a-z]{2,3})(?:$|[-_.,;\s])/i.exec(tag ?? "")?.[1]?.toLowerCase();
  return found ?? NAMED.get(fold(tag ?? "").trim()) ?? null;
}
const NAMED: ReadonlyMap<string, string> = new Map([
  ["francais", "fr"],
  ["french", "fr"],
  ["english", "en"],
  ["anglais", "en"],
]);

/** What language to hold a text in, and what to say of it. */
export interface Tongue {
  readonly language: string;
  readonly notes: readonly string[];
}

const NAMES = new Intl.DisplayNames("en", { type: "language" });
/** What a language is called in a note: "Spanish (es)". */
const called = (language: string): string => `${NAMES.of(language) ?? language} (${language})`;

/** Settles the language of a text that declares `tag`: the text wins, then the declaration, then "und". */
export function settleLanguage(text: string, tag: string | null): Tongue {
  const declared = primarySubtag(tag);
  const own = tongueOf(text);
  const denied = own === null && declared !== null && denies(text, declared);
  const language = own ?? (denied ? null : declared) ?? "und";
  const notes: string[] = [];
  if (own !== null && declared !== null && own !== declared)
    notes.push(`The source declares ${called(declared)}, but the text is in ${called(own)}: kept as ${own}.`);
  if (denied)
    notes.push(`The source declares ${called(declared)}, but the text is in another language: say in which.`);
  if (own === null && declared === null)
    notes.push("The language is not declared and does not show in the words: say which it is.");
  if (language !== "fr" && language !== "en" && language !== "und")
    notes.push(
      `The text is in ${called(language)}: it is kept, but facts are drafted from French and English only.`,
    );
  return { language, notes };
}
