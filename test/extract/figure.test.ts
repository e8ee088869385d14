import { expect, it, suite } from "vitest";
import { type Figure, figuresOf } from "../../src/extract/figure.ts";
import type { Language } from "../../src/model/language.ts";

/** The words, then value, upper end, modifier and unit as one line. */
function read(text: string, language: Language, taken: readonly string[] = []): readonly string[] {
  const ranges = taken.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return figuresOf(text, language, ranges).map((figure) => line(text, figure));
}

const line = (text: string, { start, end, value, to, mod, unit }: Figure): string =>
  `${text.slice(start, end)} = ${value}${to === undefined ? "" : `..${to}`}${mod ? ` ${mod}` : ""} ${unit}`;

const FRENCH: readonly (readonly [text: string, ...figures: string[]])[] = [
  // Digits, and spaces of every kind between the thousands.
  [
    "Quelque 12 300 badauds et 1 400 agents.",
    "Quelque 12 300 badauds = 12300 APPROX badauds",
    "1 400 agents = 1400 agents",
  ],
  [
    "Il reste 1\u00a0400 lits et 1\u202f400 tentes.",
    "1\u00a0400 lits = 1400 lits",
    "1\u202f400 tentes = 1400 tentes",
  ],
  ["Il reste 1\u2009400 lits et 1.400 tentes.", "1\u2009400 lits = 1400 lits", "1.400 tentes = 1400 tentes"],
  ["Un puits de 2,5 mètres et 30,5 km/h.", "2,5 mètres = 2.5 mètres", "30,5 km/h = 30.5 km/h"],
  ["On a compté 6,678 cas.", "6,678 cas = 6678 cas"],
  // Words.
  [
    "Vingt et un soldats et soixante et onze élus.",
    "Vingt et un soldats = 21 soldats",
    "soixante et onze élus = 71 élus",
  ],
  [
    "Quatre-vingt-dix-sept otages, deux cents civils.",
    "Quatre-vingt-dix-sept otages = 97 otages",
    "deux cents civils = 200 civils",
  ],
  ["Mille deux cent trois morts.", "Mille deux cent trois morts = 1203 morts"],
  ["Une dizaine de blessés.", "Une dizaine de blessés = 10 APPROX blessés"],
  ["Une centaine de milliers de fidèles.", "Une centaine de milliers de fidèles = 100000 APPROX fidèles"],
  ["Un million et demi d’habitants.", "Un million et demi d’habitants = 1500000 habitants"],
  ["Il faut 2 millions 300 000 doses.", "2 millions 300 000 doses = 2300000 doses"],
  ["Un demi-million d'arbres.", "Un demi-million d'arbres = 500000 arbres"],
  // The noun group that is counted.
  [
    "Près de 900 abonnés de Minitel ont payé.",
    "Près de 900 abonnés de Minitel = 900 APPROX abonnés de Minitel",
  ],
  ["Les 30 personnes blessées attendent.", "30 personnes blessées = 30 personnes blessées"],
  [
    "Trois grands hôpitaux parisiens ferment.",
    "Trois grands hôpitaux parisiens = 3 grands hôpitaux parisiens",
  ],
  [
    "Douze membres de la police nationale.",
    "Douze membres de la police nationale = 12 membres de la police nationale",
  ],
  ["Ils ont cinq sous-marins.", "cinq sous-marins = 5 sous-marins"],
  ["Le navire a 300 tonnes de riz.", "300 tonnes = 300 tonnes"],
  // Words that give no number.
  [
    "Un certain nombre de maires et de préfets.",
    "Un certain nombre de maires et de préfets = null maires et de préfets",
  ],
  ["Il a déçu de nombreux électeurs.", "nombreux électeurs = null électeurs"],
  ["Des dizaines de milliers de tracts.", "Des dizaines de milliers de tracts = null tracts"],
  ["Plusieurs avocats et quelques juges.", "Plusieurs avocats = null avocats", "quelques juges = null juges"],
  // Qualifiers, before and after.
  ["Plus de 700 fois.", "Plus de 700 fois = 700 MORE_THAN fois"],
  ["Un peu moins d’une vingtaine de voix.", "Un peu moins d’une vingtaine de voix = 20 LESS_THAN voix"],
  ["Au moins une trentaine d’élus.", "Au moins une trentaine d’élus = 30 EQUAL_OR_MORE élus"],
  [
    "Jusqu’à 30 places, à peine 12 voix.",
    "Jusqu’à 30 places = 30 EQUAL_OR_LESS places",
    "à peine 12 voix = 12 APPROX voix",
  ],
  ["Il y avait 20 témoins au moins.", "20 témoins au moins = 20 EQUAL_OR_MORE témoins"],
  ["Pas moins de 40 pays.", "Pas moins de 40 pays = 40 EQUAL_OR_MORE pays"],
  // Ranges and changes.
  [
    "De 300 à 450 000 euros, entre environ 20 et 30 élus.",
    "De 300 à 450 000 euros = 300000..450000 EUR",
    "entre environ 20 et 30 élus = 20..30 APPROX élus",
  ],
  ["De 3 à 5 millions d’euros.", "De 3 à 5 millions d’euros = 3000000..5000000 EUR"],
  ["Entre 10 et 20 %, ou 10–15 %.", "Entre 10 et 20 % = 10..20 %", "10–15 % = 10..15 %"],
  ["Entre 10 % et 20 % des voix.", "Entre 10 % et 20 % = 10..20 %"],
  ["Une ou deux personnes.", "Une ou deux personnes = 1..2 personnes"],
  ["Le taux est passé de 12 à 15 %.", "12 = 12 %", "15 % = 15 %"],
  // Percent, money, fractions, negatives.
  [
    "Il gagne 12 pour cent, soit trois points de pourcentage.",
    "12 pour cent = 12 %",
    "trois points de pourcentage = 3 points de pourcentage",
  ],
  ["Cela vaut 3 Md€, 5 M€ et 40 €.", "3 Md€ = 3000000000 EUR", "5 M€ = 5000000 EUR", "40 € = 40 EUR"],
  ["1,5 million de dollars canadiens.", "1,5 million de dollars canadiens = 1500000 CAD"],
  [
    "Il doit 20 francs suisses et 5 livres sterling.",
    "20 francs suisses = 20 CHF",
    "5 livres sterling = 5 GBP",
  ],
  [
    "Il doit 5 dollars de Hong Kong et 6 dollars jamaïcains.",
    "5 dollars de Hong Kong = 5 HKD",
    "6 dollars jamaïcains = 6 dollars jamaïcains",
  ],
  ["Il a perdu 39 cents.", "39 cents = 39 cents"],
  ["Il a 3 bitcoins.", "3 bitcoins = 3 bitcoins"],
  [
    "La moitié des Belges, un Belge sur cinq.",
    "La moitié des Belges = 0.5 Belges",
    "un Belge sur cinq = 0.2 Belge",
  ],
  ["Trois quarts des sièges.", "Trois quarts des sièges = 0.75 sièges"],
  ["Il fait -5 °C, puis moins 3 degrés.", "-5 °C = -5 °C", "moins 3 degrés = -3 degrés"],
];

const ENGLISH: readonly (readonly [text: string, ...figures: string[]])[] = [
  ["1,400 Minitel users were hacked.", "1,400 Minitel users = 1400 Minitel users"],
  [
    "Forty-two soldiers and a hundred people.",
    "Forty-two soldiers = 42 soldiers",
    "a hundred people = 100 people",
  ],
  [
    "One hundred and fifty members of parliament.",
    "One hundred and fifty members of parliament = 150 members of parliament",
  ],
  ["Half a million voters, a dozen eggs.", "Half a million voters = 500000 voters", "a dozen eggs = 12 eggs"],
  ["A quarter of a million trees.", "A quarter of a million trees = 250000 trees"],
  ["Two and a half million homes.", "Two and a half million homes = 2500000 homes"],
  ["Hundreds of thousands of refugees.", "Hundreds of thousands of refugees = null refugees"],
  ["A few hundred fans, several judges.", "A few hundred fans = null fans", "several judges = null judges"],
  [
    "It cost $5 million, US$3.2bn and £3m.",
    "$5 million = 5000000 USD",
    "US$3.2bn = 3200000000 USD",
    "£3m = 3000000 GBP",
  ],
  ["He owes 300 Canadian dollars.", "300 Canadian dollars = 300 CAD"],
  ["Between 10 and 20 percent.", "Between 10 and 20 percent = 10..20 %"],
  ["Between about 200 and 300 monks.", "Between about 200 and 300 monks = 200..300 APPROX monks"],
  ["It takes 3 to 5 million doses.", "3 to 5 million doses = 3000000..5000000 doses"],
  ["It costs €20-30 million.", "€20-30 million = 20000000..30000000 EUR"],
  ["The share rose from 12 to 15 percent.", "12 = 12 %", "15 percent = 15 %"],
  ["It lost 2 percentage points.", "2 percentage points = 2 percentage points"],
  [
    "Two thirds of voters, one in five Swedes.",
    "Two thirds of voters = 0.6666666666666666 voters",
    "one in five Swedes = 0.2 Swedes",
  ],
  ["She won twice, he ran 700 times.", "twice = 2 times", "700 times = 700 times"],
  [
    "Nearly 300 dead, some 40 states.",
    "Nearly 300 dead = 300 APPROX dead",
    "some 40 states = 40 APPROX states",
  ],
  [
    "Fewer than ten monks, up to 30 nuns.",
    "Fewer than ten monks = 10 LESS_THAN monks",
    "up to 30 nuns = 30 EQUAL_OR_LESS nuns",
  ],
  ["Five or more people.", "Five or more people = 5 EQUAL_OR_MORE people"],
  ["A 30-page report on a 7-billion-dollar plan.", "30-page = 30 page", "7-billion-dollar = 7000000000 USD"],
  [
    "About two brothers; over 300 miles.",
    "two brothers = 2 brothers",
    "over 300 miles = 300 MORE_THAN miles",
  ],
  [
    "Eight of 10 avocados, 1 percentage point.",
    "Eight of 10 avocados = 0.8 avocados",
    "1 percentage point = 1 percentage point",
  ],
  [
    "A 700 Japanese yen coin; 90 South Korean won.",
    "700 Japanese yen = 700 JPY",
    "90 South Korean won = 90 KRW",
  ],
  ["Twenty of those posts.", "Twenty of those posts = 20 posts"],
];

/** Nothing in these is a figure. */
const NONE: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Une femme et un homme ont une idée.",
    "C'est sa 35e victoire, le 1er but, la 2ème place.",
    "Le COVID-19, le F-16, le G7 et l'A380.",
    "Voir l'article 49, page 12, chapitre 3, saison 2.",
    "Tél. 01 23 45 67 89, serveur 192.168.1.1, Python 3.12.1",
    "Ils ont gagné 3-1 puis 2 à 0.",
    "Rendez-vous au 75001 Paris, https://exemple.org/12/34",
    "Il est neuf.",
    "Elles sont toutes deux japonaises.",
    "Les deux ne se parlent plus.",
    "1. Ouverture\n2. Débats",
  ],
  en: [
    "A man and an idea, one of them, the one he likes.",
    "The 2nd prize and her 35th win.",
    "COVID-19, an F-16, the G7 and 24/7.",
    "See chapter 12, section 4, room 12, article 49.",
    "Call 020 7946 0958 or 10.0.0.1 for version 3.12.1",
    "They won 3-1 and lost 2-0.",
    "The 1998 elections and the 2001 attacks.",
    "How many people? As many as you like.",
    "A one-way, three-dimensional thing.",
  ],
};

suite("figuresOf()", () => {
  it.each(FRENCH)("reads in French: %s", (text, ...figures) => {
    expect(read(text, "fr")).toEqual(figures);
  });

  it.each(ENGLISH)("reads in English: %s", (text, ...figures) => {
    expect(read(text, "en")).toEqual(figures);
  });

  it.each(NONE.fr)("finds nothing in: %s", (text) => expect(read(text, "fr")).toEqual([]));
  it.each(NONE.en)("finds nothing in: %s", (text) => expect(read(text, "en")).toEqual([]));

  it("leaves what is taken", () => {
    const text = "Le 12 mai 300 fidèles ont prié trois jours.";
    expect(read(text, "fr", ["12 mai", "trois jours"])).toEqual(["300 fidèles = 300 fidèles"]);
    expect(read(text, "fr", ["300 fidèles ont"])).toEqual(["trois jours = 3 jours"]);
  });

  it("leaves what is taken however the ranges lie", () => {
    const text = "Il reste 1.5 mètres et 12 € ici.";
    const at = text.indexOf("mètres");
    const ranges = [
      { start: at - 1, end: at },
      { start: at, end: at + 6 },
    ];
    expect(figuresOf(text, "fr", ranges).map((figure) => line(text, figure))).toEqual(["12 € = 12 EUR"]);
  });

  it("counts nothing across a line break", () => {
    expect(read("Total : 300\nmorts", "fr")).toEqual([]);
    expect(read("A total of 300\npeople", "en")).toEqual([]);
    expect(read("It cost €1\nM is a letter", "en")).toEqual(["€1 = 1 EUR"]);
  });

  const WORST = [
    "9",
    "1 ",
    "111 ",
    "mille ",
    "plus de ",
    "de 3 à ",
    "dizaines de milliers de ",
    "a ",
    "a-b-",
    "un sur ",
    "half a ",
  ];
  it.each(WORST)("reads %j without end in linear time", (piece) => {
    const [small, large] = [12_500, 250_000].map((length) => timeOf(piece.repeat(length / piece.length)));
    expect(large).toBeLessThan(20 * 8 * Math.max(small ?? 0, 5)); // eight times the line: other work shares the machine
  });
});

/** Milliseconds. */
function timeOf(text: string): number {
  const start = performance.now();
  figuresOf(text, "fr", []);
  return performance.now() - start;
}
