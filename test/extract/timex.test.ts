import { readFileSync } from "node:fs";
import { expect, it, suite } from "vitest";
import { intervalsOf, type Timex, timexesOf } from "../../src/extract/timex.ts";
import type { Language } from "../../src/model/language.ts";
import { Timex3 } from "../../src/model/timex3.ts";

const WEDNESDAY = "2021-03-17"; // a day in the middle of a week, a month and a season

const shown = (text: string, timexes: readonly Timex[]): readonly string[] =>
  timexes.map(({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod ? ` ${mod}` : ""}`);

const read = (text: string, language: Language, published = WEDNESDAY): readonly string[] =>
  shown(text, timexesOf(text, language, published));

const joined = (text: string, language: Language, published = WEDNESDAY): readonly string[] =>
  shown(text, intervalsOf(text, language, timexesOf(text, language, published)));

type Case = readonly [text: string, ...expected: readonly string[]];

const FRENCH: Readonly<Record<string, readonly Case[]>> = {
  "a date": [
    ["La loi date du 5 octobre 2019.", "5 octobre 2019 = 2019-10-05"],
    ["Signé le samedi 5 octobre 2019 à Metz.", "le samedi 5 octobre 2019 = 2019-10-05"],
    ["Le texte, daté du 05/10/2019, est public.", "05/10/2019 = 2019-10-05"],
    ["Rendu le 1er mai 2018.", "le 1er mai 2018 = 2018-05-01"],
    ["Né le 14 juillet 89.", "le 14 juillet 89 = 1989-07-14"],
    ["Archive du 2020-02-29.", "2020-02-29 = 2020-02-29"],
  ],
  "a date without its year": [
    ["Il est arrivé le 21 décembre dernier.", "le 21 décembre dernier = 2020-12-21"],
    ["La réunion aura lieu le 12 avril.", "le 12 avril = 2021-04-12"],
    ["Le maire a démissionné le 12 novembre.", "le 12 novembre = 2020-11-12"],
    ["Rendez-vous samedi 24 juillet, devant la mairie.", "samedi 24 juillet = 2021-07-24"],
    ["Votes prévus les 6 et 13 juin prochains.", "les 6 = 2021-06-06", "13 juin prochains = 2021-06-13"],
  ],
  "a month": [
    ["Le contrat, signé en octobre 2019, a expiré.", "octobre 2019 = 2019-10"],
    ["La crise a éclaté en novembre 93.", "novembre 93 = 1993-11"],
    ["Depuis mai 68, tout a changé.", "mai 68 = 1968-05 ON_OR_AFTER"],
    ["En octobre dernier, elle a porté plainte.", "octobre dernier = 2020-10"],
    ["Le chantier s’achèvera en juin.", "juin = 2021-06"],
    ["Le pont a rouvert fin janvier.", "fin janvier = 2021-01 END"],
    ["Elle partira à la mi-juin.", "la mi-juin = 2021-06 MID"],
    ["Paru en novembre de l’année dernière.", "novembre de l’année dernière = 2020-11"],
  ],
  "a season, a quarter, a half": [
    ["L’été 2018 a été sec.", "L’été 2018 = 2018-SU"],
    ["Ils se marieront au printemps prochain.", "printemps prochain = 2022-SP"],
    ["Les ventes du troisième trimestre 2019 ont baissé.", "troisième trimestre 2019 = 2019-Q3"],
    ["Au premier semestre 2020, rien.", "premier semestre 2020 = 2020-H1"],
  ],
  "a year, a decade, a century": [
    ["En 2019, la ville a brûlé.", "2019 = 2019"],
    ["Fin 2019, la ville a brûlé.", "Fin 2019 = 2019 END"],
    ["C’était dans les années 60.", "les années 60 = 196"],
    ["Le rock des années quatre-vingt-dix.", "années quatre-vingt-dix = 199"],
    ["Une église du XIXe siècle.", "XIXe siècle = 18"],
    ["La guerre (1914-1918) a tout détruit.", "1914 = 1914", "1918 = 1918"],
  ],
  "a day of the week": [
    ["Il est mort lundi.", "lundi = 2021-03-15"],
    ["Il a parlé mercredi.", "mercredi = 2021-03-17"],
    ["Le match aura lieu dimanche.", "dimanche = 2021-03-21"],
    ["Elle a été élue samedi dernier.", "samedi dernier = 2021-03-13"],
    ["Le procès s’ouvre lundi prochain.", "lundi prochain = 2021-03-22"],
    ["Ils ont dormi dimanche soir.", "dimanche soir = 2021-03-14TEV"],
  ],
  "a time of the day": [
    ["Le train est parti à 15 h 45.", "15 h 45 = 2021-03-17T15:45"],
    ["Concert samedi 24 juillet à 15 h 45.", "samedi 24 juillet = 2021-07-24", "15 h 45 = 2021-07-24T15:45"],
    ["Vers 20h30, hier, un feu a pris.", "20h30 = 2021-03-16T20:30 APPROX", "hier = 2021-03-16"],
    ["Le vote a commencé à huit heures.", "huit heures = 2021-03-17T08:00"],
    ["Elle est sortie à midi.", "midi = 2021-03-17T12:00"],
    ["Hier matin, il pleuvait.", "Hier matin = 2021-03-16TMO"],
    ["Ce soir, il chantera.", "Ce soir = 2021-03-17TEV"],
  ],
  "a date counted from the day of publication": [
    ["Avant-hier, rien.", "Avant-hier = 2021-03-15"],
    ["Il est né il y a trois ans.", "il y a trois ans = 2018"],
    ["Il est venu il y a trois mois.", "il y a trois mois = 2020-12"],
    ["Elle reviendra dans deux semaines.", "dans deux semaines = 2021-W13"],
    ["La semaine dernière, il neigeait.", "La semaine dernière = 2021-W10"],
    ["Le mois dernier, il neigeait.", "Le mois dernier = 2021-02"],
    ["L’an passé, il neigeait.", "L’an passé = 2020"],
    ["Dit plus tôt cette année.", "plus tôt cette année = 2021"],
    ["À la fin de l’année, on verra.", "la fin de l’année = 2021 END"],
    ["Ce week-end, on jouera.", "Ce week-end = 2021-W11-WE"],
  ],
  "a date counted from the last one": [
    [
      "Le 3 mai 2015, il part. Le lendemain, il revient.",
      "Le 3 mai 2015 = 2015-05-03",
      "Le lendemain = 2015-05-04",
    ],
    [
      "Le 3 mai 2015, il part. Trois jours plus tard, il revient.",
      "Le 3 mai 2015 = 2015-05-03",
      "Trois jours plus tard = 2015-05-06",
    ],
    ["Élu en 2015, il avait perdu deux ans auparavant.", "2015 = 2015", "deux ans auparavant = 2013"],
    ["En mai 2015, il niait tout, à l’époque.", "mai 2015 = 2015-05", "l’époque = 2015-05"],
    ["Parti en 2010. Cette année-là, il a plu.", "2010 = 2010", "Cette année-là = 2010"],
  ],
  "a length": [
    ["Il a été détenu douze jours.", "douze jours = P12D"],
    ["Une garde à vue de 48 heures.", "48 heures = PT48H"],
    ["Fermé pendant trois ans et demi.", "trois ans et demi = P3.5Y"],
    ["Il attend depuis plus de six mois.", "six mois = P6M MORE_THAN"],
    ["Absent quelques jours.", "quelques jours = PXD"],
    ["Une vingtaine d’années de travail.", "Une vingtaine d’années = P20Y APPROX"],
    ["Au cours des trois dernières années.", "trois dernières années = P3Y"],
    ["Ces derniers jours, rien.", "Ces derniers jours = PXD"],
    ["Une demi-heure de retard.", "Une demi-heure = PT30M"],
  ],
  "what comes again": [
    ["Chaque année, ils défilent.", "Chaque année = P1Y"],
    ["Ouvert tous les lundis.", "tous les lundis = XXXX-WXX-1"],
    ["Il gagne 20 000 euros par an.", "an = P1Y"],
  ],
  "a feast": [
    ["Le premier dimanche de mai 2018, il pleuvait.", "Le premier dimanche de mai 2018 = 2018-05-06"],
    ["Pâques 2019 fut pluvieux.", "Pâques 2019 = 2019-04-21"],
    ["Ils sont rentrés à Noël.", "Noël = 2020-12-25"],
    ["À la Pentecôte, la fête aura lieu.", "la Pentecôte = 2021-05-23"],
  ],
  "now, once and some day": [
    ["Il vit maintenant à Nice.", "maintenant = PRESENT_REF"],
    ["Il a récemment déménagé.", "récemment = PAST_REF"],
    ["Il déménagera prochainement.", "prochainement = FUTURE_REF"],
  ],
};

const ENGLISH: Readonly<Record<string, readonly Case[]>> = {
  "a date": [
    ["Signed on October 5th, 2019 in Leeds.", "October 5th, 2019 = 2019-10-05"],
    ["Signed on 5 October 2019.", "5 October 2019 = 2019-10-05"],
    ["Filed Oct. 5, 2019.", "Oct. 5, 2019 = 2019-10-05"],
    ["Filed on 10/5/2019.", "10/5/2019 = 2019-10-05"],
    ["Filed on 25/5/2019.", "25/5/2019 = 2019-05-25"],
    ["He resigned on November 12.", "November 12 = 2020-11-12"],
    ["The hearing will be held on April 12.", "April 12 = 2021-04-12"],
  ],
  "a month, a season, a quarter": [
    ["She sued last October.", "last October = 2020-10"],
    ["She resigned in May.", "May = 2020-05"],
    ["They met in late 2006.", "late 2006 = 2006 END"],
    ["The summer of 1999 was dry.", "The summer of 1999 = 1999-SU"],
    ["Sales fell in the third quarter of 2018.", "the third quarter of 2018 = 2018-Q3"],
  ],
  "a year, a decade, a century": [
    ["It began in 1861.", "1861 = 1861"],
    ["The 2008 elections were calm.", "2008 = 2008"],
    ["Music of the 1990s.", "the 1990s = 199"],
    ["A 19th-century house.", "19th-century = 18"],
  ],
  "a day of the week": [
    ["He died on Monday.", "Monday = 2021-03-15"],
    ["The court will rule on Friday.", "Friday = 2021-03-19"],
    ["The road is closed until Friday.", "Friday = 2021-03-19 ON_OR_BEFORE"],
    ["He died on Friday morning.", "Friday morning = 2021-03-12TMO"],
  ],
  "a time of the day": [
    ["It was noted at 14:58 UTC.", "14:58 UTC = 2021-03-17T14:58Z"],
    ["Doors opened at 3 p.m. on Monday.", "3 p.m. = 2021-03-15T15:00", "Monday = 2021-03-15"],
    ["He spoke this morning.", "this morning = 2021-03-17TMO"],
  ],
  "a date counted from another": [
    ["Yesterday it rained.", "Yesterday = 2021-03-16"],
    ["She left three years ago.", "three years ago = 2018"],
    ["It rained last week.", "last week = 2021-W10"],
    ["He said so earlier this year.", "earlier this year = 2021"],
    [
      "On May 3, 2015 he left. Three days later he was back.",
      "May 3, 2015 = 2015-05-03",
      "Three days later = 2015-05-06",
    ],
    [
      "On May 3, 2015 he left. The next day he was back.",
      "May 3, 2015 = 2015-05-03",
      "The next day = 2015-05-04",
    ],
  ],
  "a length": [
    ["He was held for twelve days.", "twelve days = P12D"],
    ["A fifty-year career.", "fifty-year = P50Y"],
    ["It lasted over six years.", "over six years = P6Y MORE_THAN"],
    ["It took almost two and a half years.", "almost two and a half years = P2.5Y APPROX"],
    ["A trip of 2 hours 40 minutes.", "2 hours 40 minutes = PT2H40M"],
    ["Over the past five trading days.", "the past five trading days = P5D"],
    ["It waited for a decade.", "a decade = P10Y"],
  ],
  "what comes again": [
    ["They pay $5 a month.", "a month = P1M"],
    ["They meet every Monday.", "every Monday = XXXX-WXX-1"],
    ["A weekly paper.", "weekly = P1W"],
  ],
  "a feast, and now, once and some day": [
    ["Held on the third Tuesday of September 2014.", "the third Tuesday of September 2014 = 2014-09-16"],
    ["Thanksgiving 2019 was calm.", "Thanksgiving 2019 = 2019-11-28"],
    ["He recently moved.", "recently = PAST_REF"],
    ["He lives now in Leeds.", "now = PRESENT_REF"],
  ],
};

const NONE: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Près de 1400 utilisateurs ont été piratés.",
    "Un COVID-19 plus grave.",
    "Voir https://www.example.org/2019/10/05/sante-52134452 pour la suite.",
    "Il coûte 150 € et 60 000 francs.",
    "Quelque 2000 personnes ont défilé.",
    "Il a été élu, et sa soirée de gala a plu.",
    "La sonde tourne autour de Mars.",
    "Avril Dupont chante.",
    "Une seconde fois, il refuse.",
    "Il vend le Midi à ses voisins.",
    "Noël Dupont a gagné.",
    "Le score était de 3,14 contre 2/3.",
    "Un homme âgé de 35 ans.",
    "Une étudiante de 22 ans, et lui, 35 ans, est boucher.",
    "Le Père Noël est passé.",
    "Ils auraient bien été surpris, et sont depuis été revus.",
    "Elle habite devant le 10, rue des Lilas.",
    "Il a couru le marathon en 2:06:05.",
  ],
  en: [
    "Theresa May resigned.",
    "It may rain, and they march.",
    "A second time he refused.",
    "Some 1400 users were hacked.",
    "Prices began to fall.",
    "See https://www.example.org/2019/10/05/may-1999 for more.",
    "It rose 8.04% to 60,000 points.",
    "About a quarter of them left.",
    "She was in her late 20s, and he in his thirties.",
    "The greater the rise, the greater the fall.",
    "He won in 2:06:05.",
    "A 35-year-old man fled.",
  ],
};

suite("timexesOf()", () => {
  for (const [language, table] of [["fr", FRENCH] as const, ["en", ENGLISH] as const])
    for (const [what, cases] of Object.entries(table))
      it.each(cases)(`finds ${what} (${language}): %s`, (text, ...expected) => {
        expect(read(text, language)).toEqual(expected);
      });

  for (const language of ["fr", "en"] as const)
    it.each(NONE[language])(`finds no time in (${language}): %s`, (text) => {
      expect(read(text, language)).toEqual([]);
    });

  it.each([
    ["Cette semaine, il a plu.", "2020-04", "Cette semaine = 2020-04"],
    ["Le mois dernier, il a plu.", "2020-04", "Le mois dernier = 2020-03"],
    ["Hier, il a plu.", "2020-04", "Hier = 2020-04 APPROX"],
    ["En octobre dernier, il a plu.", "2020-04", "octobre dernier = 2019-10"],
    ["L’an dernier, il a plu.", "2020", "L’an dernier = 2019"],
    ["En octobre, il a plu.", "2020", "octobre = XXXX-10"],
    ["Lundi, il a plu.", "2020-04", "Lundi = XXXX-WXX-1"],
  ])("counts no finer than the publication date is known: %s of %s", (text, published, expected) => {
    expect(read(text, "fr", published)).toEqual([expected]);
  });

  it.each(["2020-04", "2020", "", "unknown"])("leaves out what %j cannot tell", (published) => {
    expect(read("Il est venu il y a trois semaines.", "fr", published)).toEqual([]);
  });

  it("says which parts were left out, and what they were counted from", () => {
    const text = "En octobre dernier, il a plu. Le 3 mai 2015, il est parti. Le lendemain, il est revenu.";
    const found = timexesOf(text, "fr", WEDNESDAY).map(({ implied, anchor }) => ({ implied, anchor }));
    expect(found).toEqual([
      { implied: ["year"], anchor: "t0" },
      { implied: [], anchor: null },
      { implied: ["year", "month", "day"], anchor: 1 },
    ]);
  });

  it("counts a time of the day from the date that follows it", () => {
    const [time, date] = timexesOf("Closed at 3 p.m. on October 5, 2019.", "en", WEDNESDAY);
    expect(time).toMatchObject({ type: "TIME", value: "2019-10-05T15:00", anchor: 1 });
    expect(date).toMatchObject({ type: "DATE", value: "2019-10-05", anchor: null });
  });

  it("takes the year of a story from another time for its other dates", () => {
    const story =
      "The war began in May 1940, in the spring of 1940 as planned in 1940. By July 7 the city had fallen. On 2 September it was free.";
    expect(read(story, "en")).toEqual([
      "May 1940 = 1940-05",
      "the spring of 1940 = 1940-SP",
      "1940 = 1940",
      "July 7 = 1940-07-07 ON_OR_BEFORE",
      "2 September = 1940-09-02",
    ]);
  });

  it("takes one old date in the news for no story", () => {
    const news = "It burnt on Jan. 6, 2016. The trial began on March 4 and will end in November.";
    expect(read(news, "en")).toEqual([
      "Jan. 6, 2016 = 2016-01-06",
      "March 4 = 2021-03-04",
      "November = 2021-11",
    ]);
  });

  it.each(["le 5\u00a0octobre\u202f2019", "LE 5 OCTOBRE 2019"])(
    "reads %s with any space and any case",
    (words) => {
      expect(read(`Signé ${words}.`, "fr")).toEqual([`${words} = 2019-10-05`]);
    },
  );

  it("keeps every position where letters change their length in lower case", () => {
    expect(read("İİİ ŒŒ 😀 le 5 octobre 2019", "fr")).toEqual(["le 5 octobre 2019 = 2019-10-05"]);
  });
});

suite("intervalsOf()", () => {
  it.each<[string, Language, ...string[]]>([
    [
      "Ouvert au moins du 2 janvier 2019 jusqu’au 24 novembre 2019.",
      "fr",
      "au moins du 2 janvier 2019 jusqu’au 24 novembre 2019 = 2019-01-02/2019-11-24 EQUAL_OR_MORE",
    ],
    ["Fermé du 2 au 5 janvier 2018.", "fr", "2 au 5 janvier 2018 = 2018-01-02/2018-01-05"],
    ["Entre le 3 mai et le 6 juin 2019.", "fr", "le 3 mai et le 6 juin 2019 = 2019-05-03/2019-06-06"],
    ["De novembre à février 2017.", "fr", "novembre à février 2017 = 2016-11/2017-02"],
    ["La saison 2019-2020.", "fr", "2019-2020 = 2019/2020"],
    ["Held from 3 May to 6 June 2019.", "en", "3 May to 6 June 2019 = 2019-05-03/2019-06-06"],
    ["Delivered between 2014 and 2016.", "en", "2014 and 2016 = 2014/2016"],
    ["Signés le 3 mai 2019 et le 6 juin 2019.", "fr"],
    ["Du 6 juin 2019 au 3 mai 2018.", "fr"],
    ["Il est parti en 2018. En 2019, il est revenu.", "fr"],
  ])("%s (%s)", (text, language, ...expected) => {
    expect(joined(text, language)).toEqual(expected);
  });
});

it("reads the first article as its readers did", () => {
  const file = readFileSync(new URL("../../facts/nso/articles/facebook-nso.md", import.meta.url), "utf8");
  const text = file.slice(file.indexOf("\n---", 4) + 4);
  expect(read(text, "fr", "2020-04")).toEqual([
    "2019 = 2019",
    "octobre dernier = 2019-10",
    "l’époque = 2019-10",
    "cette semaine = 2020-04",
    "2 janvier 2019 = 2019-01-02",
    "24 novembre 2019 = 2019-11-24 ON_OR_BEFORE",
    "plus tôt cette année = 2020",
    "Le mois dernier = 2020-03",
  ]);
  expect(joined(text, "fr", "2020-04")).toEqual([
    "au moins du 2 janvier 2019 jusqu’au 24 novembre 2019 = 2019-01-02/2019-11-24 EQUAL_OR_MORE",
  ]);
});

const PIECES: readonly (readonly [piece: string, language: Language])[] = [
  ["le ", "fr"],
  ["7", "fr"],
  ["lundi ", "fr"],
  ["du 2 janvier ", "fr"],
  ["vingt et un ", "fr"],
  ["1 000 ", "fr"],
  ["il y a ", "fr"],
  ["the ", "en"],
  ["May 3 ", "en"],
  ["12:30 ", "en"],
  [" ", "en"],
];

it.each(PIECES)(
  "reads its share of a megabyte of %j (%s) and gives values that a fact may hold",
  (piece, language) => {
    const text = piece.repeat(Math.ceil(1_000_000 / PIECES.length / piece.length));
    const found = timexesOf(text, language, WEDNESDAY);
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    expect(intervalsOf(text, language, found).length).toBeLessThanOrEqual(found.length);
    const values = new Set(found.map(({ value }) => value));
    for (const value of values) expect(Timex3.shape.value.safeParse(value).success, value).toBe(true);
  },
  60_000,
);
