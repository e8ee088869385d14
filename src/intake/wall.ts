/** Pages that stand where an article should: a subscription, a login, a question about cookies, an error. */
import { countWords } from "./white.ts";

/** A sentence of a page that asks for something before it shows the article. */
interface Row {
  readonly pattern: RegExp;
  readonly what: "subscription" | "login" | "check";
}

const ROWS: readonly Row[] = [
  {
    what: "subscription",
    pattern:
      /abonnez[- ]vous|s['’]abonner|réservée? (?:aux|à nos) abonnés|pour lire la suite|lire la suite de (?:cet|l['’])|déjà abonnée?|il vous reste .{1,20} de cet article|subscribe (?:now|to (?:read|continue|keep)|for)|to (?:continue|keep) reading|for subscribers(?: only)?|already a subscriber|subscribers only|start your (?:free )?trial|accès abonnés?/i,
  },
  {
    what: "login",
    pattern:
      /connectez[- ]vous|identifiez[- ]vous|mot de passe (?:oublié|perdu)|se connecter|créez? (?:un|votre) compte|(?:log|sign) ?in to|forgot(?:ten)? (?:your )?password|please (?:log|sign) ?in|create (?:an|your free) account/i,
  },
  {
    what: "check",
    pattern:
      /enable javascript|activer javascript|are you (?:a )?(?:human|robot)|you are human|êtes un humain|êtes pas un robot|checking your browser|access denied|accès refusé|captcha|unusual traffic/i,
  },
];

const SHORT = 120; // words: a teaser has fewer, most articles have more
const SHORT_IF_DECLARED = 200; // words, where the page itself says that it is not free
const NOT_SHORT = 40; // words: less is no article on any page

/** What is known of a page when its article is looked for. */
export interface Page {
  /** The lines that are taken for the article. */
  readonly lines: readonly string[];
  /** Everything that can be read on the page. */
  readonly all: string;
  readonly free: boolean | null;
  readonly hasPassword: boolean;
  readonly name: string;
}

/** Says what stands in the way of the article, and what to do; null where nothing does. */
export function wallProblem({ lines, all, free, hasPassword, name }: Page): string | null {
  const words = lines.reduce((sum, line) => sum + countWords(line), 0);
  const stub = `Only ${words} words of the article are on the page ${name}, the rest is for subscribers: open it with your subscription, save the full page and add that file`;
  if (free === false && words < SHORT_IF_DECLARED) return stub;
  if (words >= SHORT) return null;
  const found = ROWS.find(({ pattern }) => pattern.test(all));
  if (found?.what === "subscription" && free !== true) return stub;
  if (hasPassword || (found?.what === "login" && words < NOT_SHORT))
    return `${name} is a login page: log in with a browser, save the full page and add that file`;
  if (found?.what === "check" && words < NOT_SHORT)
    return `${name} shows a check for browsers and no article: open it in a browser, save the full page and add that file`;
  return null;
}
