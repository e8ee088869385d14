import { NAMES, OF_A_COUNTRY } from "./currency-names.ts";
import type { Token } from "./tokens.ts";

/** Signs of money; "$" is the American one unless letters say another country. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "€": "EUR",
    $: "USD",
    "£": "GBP",
    "¥": "JPY",
    "₪": "ILS",
    "₽": "RUB",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
  }),
);
const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: "USD",
    usd: "USD",
    czk: "CZK",
    huf: "HUF",
    pln: "PLN",
    sek: "SEK",
    nok: "NOK",
    dkk: "DKK",
    cny: "CNY",
    ils: "ILS",
    c: "CAD",
    ca: "CAD",
    can: "CAD",
    cdn: "CAD",
    a: "AUD",
    au: "AUD",
    aus: "AUD",
    nz: "NZD",
    hk: "HKD",
    s: "SGD",
  }),
);

const COUNTED_NAMES = new Set(OF_A_COUNTRY.map(([name]) => name));

const singular = (word: string): string => word.replace(/s$/, "");

/** Money in front of its number: "$", "US$", "EUR". */
export interface Money {
  /** ISO 4217. */
  readonly code: string;
  /** The token after it, or for a sign in front its first token. */
  readonly next: number;
}

/** The money that stands right before a number: "US$ 5". Its `next` is the first token of the sign. */
export function moneyBefore(tokens: readonly Token[], at: number): Money | null {
  const [sign, letters] = [tokens[at - 1], tokens[at - 2]];
  if (!sign || tokens[at]?.breaks) return null;
  if (/^(?:eur|usd|gbp|chf|cad|jpy|aud|czk|huf|pln|sek|nok|dkk|cny|ils)$/.test(sign.word) && sign.capital)
    return { code: NAMES.get(sign.word) ?? "", next: at - 1 };
  const code = SIGNS.get(sign.word);
  if (!code) return null;
  const country = sign.word === "$" && sign.glued && letters?.capital ? DOLLARS.get(letters.word) : undefined;
  return country ? { code: country, next: at - 2 } : { code, next: at - 1 };
}

/** Whether a number stands after a sign of money from which this is the first token. */
export const isMoneySign = (word: string): boolean => SIGNS.has(word);

const MILLIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 }),
);

/** The factor of a letter after a number of money, "$5m", "3 Md€"; 1 where there is none. */
export const factorOf = (word: string): number => MILLIONS.get(word) ?? 1;

/** The money that stands after a number: "€", "M€" (as a factor), "dollars canadiens", "Swiss francs". */
export function moneyAfter(
  tokens: readonly Token[],
  at: number,
): (Money & { readonly factor: number }) | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one || one.breaks) return null;
  const letters = SIGNS.get(two?.word ?? "");
  if (letters && two?.glued && MILLIONS.get(one.word))
    return { code: letters, next: at + 2, factor: factorOf(one.word) };
  if (SIGNS.get(one.word)) {
    const country = one.word === "$" && two?.glued && two.capital ? DOLLARS.get(two.word) : undefined;
    return country
      ? { code: country, next: at + 2, factor: 1 }
      : { code: SIGNS.get(one.word) ?? "", next: at + 1, factor: 1 };
  }
  const named =
    ofCountry(tokens, one, two?.word === "de" ? at + 2 : at + 1) ??
    (three && !three.breaks && two?.glued !== true
      ? ofCountryBefore(one, two, three, at)
      : ofCountryBefore(one, two, undefined, at));
  if (named) return { ...named, factor: 1 };
  if (MANY_LANDS.test(one.word) && two?.kind === "word" && NATIONALITY.test(two.word)) return null;
  const code = NAMES.get(singular(one.word)) ?? NAMES.get(one.word);
  return code ? { code, next: at + 1, factor: 1 } : null;
}

/** Money that several countries call so, and the look of the country that it would be of: "dollars jamaïcains". */
const MANY_LANDS = /^(?:dollar|rouble|ruble)s?$/;
const NATIONALITY = /(?:[ie]ens?|ais|ois|ains?|asses?|andais|oises?|usses?)$/;

/** "dollars canadiens", "dollars de Singapour". */
function ofCountry(tokens: readonly Token[], name: Token, place: number): Money | null {
  const country = tokens[place];
  if (!country || country.breaks || !COUNTED_NAMES.has(singular(name.word))) return null;
  const row = OF_A_COUNTRY.find(([money, of]) => money === singular(name.word) && of.test(country.word));
  if (!row) return null;
  return { code: row[2], next: tokens[place + 1]?.word === "kong" ? place + 2 : place + 1 };
}

/** "Canadian dollars", "South Korean won", "US dollars". */
function ofCountryBefore(
  first: Token,
  second: Token | undefined,
  third: Token | undefined,
  at: number,
): Money | null {
  const names = [second, third].map((token) => (token ? singular(token.word) : ""));
  const place = names.findIndex((name) => COUNTED_NAMES.has(name));
  if (place === -1) return null;
  const before = [first, second][place];
  const row = OF_A_COUNTRY.find(([money, of]) => money === names[place] && before && of.test(before.word));
  return row ? { code: row[2], next: at + place + 2 } : null;
}
