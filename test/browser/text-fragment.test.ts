/** An article's link with a text fragment, followed by Chromium: the words that it marks are the excerpt. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { fragmentLink } from "../../src/answer/link.ts";
import { openStore } from "../../src/index.ts";
import type { Range } from "../../src/model/selector.ts";
import { inChromium, openVisit } from "./chromium.ts";
import { inked, lettersOf, markedOf } from "./marked.ts";
import { LAYOUTS, publisher } from "./publisher.ts";

vi.setConfig({ testTimeout: 60_000 }); // seconds on a quiet machine

const FACTS = new URL("../../facts", import.meta.url).pathname;

/** An article; what stands between ⟦ and ⟧ is the excerpt. */
type Case = [name: string, article: string, page?: (line: string) => string];

const CASES: readonly Case[] = [
  ["a typographic apostrophe", "Avant. ⟦L’attaque n’était pas l’œuvre d’un seul.⟧ Après."],
  ["a typewriter’s apostrophe", "Avant. ⟦L'attaque n'etait pas l'oeuvre d'un seul.⟧ Après."],
  ["words after an elided article", "Il a dit que l’⟦affaire est close⟧ depuis hier."],
  ["hyphens", "Avant. ⟦Porte-à-porte, semi-closed, dit-il, peut-être.⟧ Après."],
  ["a hyphen at the start", "Avant.\n⟦- Oui, dit la maire de la ville.⟧\nAprès."],
  ["a hyphen at the end", "Avant. ⟦Elle a dit oui -⟧ puis non."],
  ["a dash at the start", "Avant.\n⟦– Oui, dit la maire de la ville.⟧\nAprès."],
  ["en dashes and em dashes", "Avant. ⟦La loi – celle de 1990–1991 — tient.⟧ Après."],
  ["a hyphen that does not break", "Avant. ⟦Le Covid\u201119 a touché dix\u2011sept ports.⟧ Après."],
  ["guillemets and NBSP", "Avant. ⟦« Les quais, dit\u00a0: non\u00a0! » a déclaré la maire.⟧ Après."],
  [
    "narrow NBSP in figures",
    "Avant. ⟦Près de 1\u202f400 marins et 2\u00a0500 pêcheurs\u202f; pas plus.⟧ Après.",
  ],
  ["a no-break space beside a space", "Avant. ⟦« \u00a0Les quais\u00a0 sont fermés\u00a0\u00a0! »⟧ Après."],
  [
    "accents, decomposed on the page",
    "Avant. ⟦L’été, où ça ? À Brélac, dès août, naïf élève.⟧ Après.",
    (line) => line.normalize("NFD"),
  ],
  ["marks that have no composed letter", "Avant. ⟦Le cargo M̈arta a coulé.⟧ Après."],
  ["ligatures", "Avant. ⟦L’œuvre du cœur, Lætitia, œil et ﬁn.⟧ Après."],
  [
    "the same words in capitals further up",
    "LES QUAIS SONT FERMÉS.\nPar la rédaction.\n⟦Les quais sont fermés.⟧ Après.",
  ],
  ["capitals with accents", "Avant. ⟦ÉTATS-UNIS : L’ÉTÉ ÇA VA.⟧ Après."],
  ["commas, ampersands and percent signs", "Avant. ⟦R&D, 100 % des gens, 5%20 de plus & a=b?c#d.⟧ Après."],
  ["what parts a directive", "Avant. ⟦Il écrit :~:text=mot, puis rien.⟧ Après."],
  ["plus signs, quotation marks and backslashes", 'Avant. ⟦A+B = "C" \\ “D” `E` | {F} ^ <g>.⟧ Après.'],
  ["the first of two", "⟦Les quais sont fermés.⟧ La pluie tombe. Les quais sont fermés. Fin."],
  ["the second of two", "Les quais sont fermés. La pluie tombe. ⟦Les quais sont fermés.⟧ Fin."],
  [
    "the second of two, in its own paragraph",
    "Les quais sont fermés.\nLa pluie tombe.\n⟦Les quais sont fermés.⟧\nFin.",
  ],
  [
    "the middle of three",
    "Oui. Les quais sont fermés. Non. Oui. ⟦Les quais sont fermés.⟧ Si. Non. Les quais sont fermés. Si.",
  ],
  ["two paragraphs", "Avant.\n⟦Les quais sont fermés.\nLes pêcheurs seront payés.⟧\nAprès."],
  [
    "three paragraphs with an empty line between",
    "Avant.\n\n⟦Un port ferme.\n\nUn autre ouvre.\n\nTous paient.⟧\n\nAprès.",
  ],
  ["a long sentence", `Avant. ⟦${"Le port, la mer et les quais sont là ; ".repeat(6)}voilà.⟧ Après.`],
  [
    "a long sentence whose ends stand elsewhere too",
    `La maire a dit que le port ferme. Elle est partie hier soir. ⟦La maire a dit que le port, selon elle, ferme demain, et puis que tout le monde part, parce qu’elle est partie hier soir.⟧ Après.`,
  ],
  ["one word", "Avant. ⟦Fermé.⟧ Après."],
  ["one word within others", "Fermés, enfermé et fermeture. ⟦Fermé⟧ aussi."],
  ["a number", "Il y en a 14000, et 11400. ⟦1400⟧ sont là."],
  ["a number with its unit", "Avant 12,5 %. ⟦2,5 % de 1 000 000 $⟧ après."],
  ["astral letters", "Avant. ⟦Odile 𝒬uentin 😀 l’a dit 𠮷.⟧ Après."],
  [
    "soft hyphens that the publisher inserts",
    "Avant. ⟦Les organisations internationales protestent.⟧ Après.",
    (line) => line.replace(/organi|interna/g, "$&\u00ad"),
  ],
  [
    "soft hyphens that the article keeps",
    "Avant. ⟦Les organi\u00adsations interna\u00adtionales protestent.⟧ Après.",
  ],
  ["spaces of no width", "Avant. ⟦Le mot\u200bcoupé et le\u2060collé.⟧ Après."],
  ["ellipses and brackets", "Avant. ⟦(…) Il a dit [sic]… « oui » (non).⟧ Après."],
  ["an address", "Avant. ⟦Voir https://www.example.org/a-b_c?d=e&f,g et sip.example.com.⟧ Après."],
  ["typographic quotation marks beside straight ones", '"Oui", dit-il. La mer. ⟦“Oui”, dit-il.⟧ Après.'],
  ["letters that fold to others", "Avant. ⟦İzmir, Straße, Łódź, ØRSTED, ñandú, ﬀ.⟧ Après."],
  ["one word of many on the page, with a comma", "Oui, dit-il. Non. ⟦Oui⟧, dit-elle."],
  ["a word’s beginning", "Avant. Tous les ⟦anti⟧constitutionnels mots."],
  ["twins after a colon and NBSP", "Il dit\u00a0:\u00a0oui. Elle dit\u00a0:\u00a0⟦oui.⟧ Fin."],
  ["twins with no space beside them", "Non.Les quais ferment. Si.⟦Les quais ferment.⟧Fin."],
  [
    "the same words in other quotation marks before",
    '"Oui", dit-il. ‹Oui›, dit-il. ⟦« Oui », dit-il.⟧ Après.',
  ],
  ["the same words with a ligature before", "L'OEUVRE EST LÀ. Pause. ⟦L’œuvre est là.⟧ Après."],
  ["letters of Chinese and Japanese", "Avant. ⟦港口关闭了码头。⟧ Après.\n港は閉鎖された。"],
  ["letters from right to left", "Avant. ⟦הנמל נסגר, אמר ראש העיר.⟧ Après."],
  ["the whole article", "⟦Les quais sont fermés. Rien d’autre.⟧"],
];

const published = publisher();

/** The letters that Chromium marks of a page in each layout, by their composed forms, where these are not the excerpt. */
async function amiss(page: Page, text: string, range: Range, line: (line: string) => string = String) {
  const wanted = inked(text.slice(range.start, range.end)).normalize("NFC");
  const found: string[] = [];
  for (const [layout, set] of Object.entries(LAYOUTS)) {
    const link = fragmentLink({ url: published(set(text.split("\n").map(line))), text }, range) ?? "";
    await page.goto(link);
    const marked = (await markedOf(page, await lettersOf(page))).normalize("NFC");
    if (marked !== wanted) found.push(`${layout}: ${link} marks ${marked}`);
  }
  return found;
}

inChromium(
  "Chromium marks the excerpt, and nothing else, in paragraphs, and between <br> in inline markup",
  () => {
    let visit: Awaited<ReturnType<typeof openVisit>>;
    beforeAll(async () => {
      visit = await openVisit({ viewport: { width: 900, height: 640 } });
    });
    afterAll(() => visit.close());

    it.each(CASES)("%s", async (_, marked, line) => {
      const range = { start: marked.indexOf("⟦"), end: marked.indexOf("⟧") - 1 };
      await visit.page.setViewportSize({ width: 600, height: 120 });
      expect(range.end).toBeGreaterThan(range.start);
      expect(await amiss(visit.page, marked.replace(/[⟦⟧]/g, ""), range, line)).toEqual([]);
    });

    it("but not half of a number that a narrow NBSP parts: browsers take it for one word, and no sentence ends there", async () => {
      const text = "Avant 1\u202f400 après.";
      const link = fragmentLink({ url: published(`<p>${text}</p>`), text }, { start: 0, end: 7 }) ?? "";
      await visit.page.goto(link);
      expect(await markedOf(visit.page, await lettersOf(visit.page))).toBe("");
    });

    it.each(Object.keys(LAYOUTS))("every excerpt of the first dossier: %s", async (layout) => {
      const read = await openStore(FACTS);
      if ("faults" in read) throw new Error("The record has faults");
      const entries = read.store.list().flatMap((dossier) => dossier.entries);
      const [text = ""] = new Set(entries.map(({ article }) => article.text));
      const excerpts = new Map(entries.map(({ excerpt }) => [`${excerpt.start} ${excerpt.end}`, excerpt]));
      expect(new Set(entries.map(({ fact }) => fact.kind)).size).toBe(4);
      expect(excerpts.size).toBeGreaterThan(12);
      const url = published(LAYOUTS[layout]?.(text.split("\n")) ?? "");
      const { page } = visit;
      await page.setViewportSize({ width: 900, height: 640 });
      await page.goto(url);
      const letters = await lettersOf(page);
      for (const range of excerpts.values()) {
        await page.goto("about:blank"); // marks of before would stay within one visit
        const link = fragmentLink({ url, text }, range) ?? "";
        await page.goto(link);
        expect(await markedOf(page, letters), link).toBe(inked(text.slice(range.start, range.end)));
      }
    });
  },
);
