/** Questions asked of the reader. */
import { expect, it } from "vitest";
import { answer, fairUse, headline } from "../../../src/index.ts";
import { addTide, all, set } from "../../record.ts";
import { readerOf } from "./reader.ts";

it.each([
  ["quand la mairie a ferme les quais", "fr"],
  ["when did the mayor close the quays", "en"],
  ["who said les quais resteront fermés", "en"],
  ["qui est Odile", "fr"],
  ["how many sailors", "en"],
  ["who won the world cup", "en"],
  ["vérifier Les quais resteront ouverts", "fr"],
])("answers as in chat: %s", async (text, language) => {
  const { store, visit } = await readerOf();
  const said = await answer(store, { dossier: "port", text, size: 5 });
  const { document, status } = await visit(`/port/ask?q=${encodeURIComponent(text)}`);
  expect(status).toBe(200);
  expect(document.documentElement.getAttribute("lang")).toBe(language);
  expect(document.querySelector(".headline")?.textContent).toBe(headline(said));
  const quotes = [...document.querySelectorAll(".excerpt > blockquote")].map(
    ({ textContent }) => textContent,
  );
  expect(quotes).toEqual(said.excerpts.map(({ verbatim }) => verbatim));
  expect(document.querySelectorAll(".excerpt .source").length).toBe(quotes.length);
  const data = JSON.parse((await visit(`/port/ask.json?q=${encodeURIComponent(text)}`)).body);
  expect(data).toEqual(JSON.parse(JSON.stringify(said)));
});

it("is found again in the field where it was asked", async () => {
  const { visit } = await readerOf();
  const { document } = await visit(`/port/ask?q=${encodeURIComponent('"><b>quais')}`);
  expect(document.querySelector("input[name=q]")?.getAttribute("value")).toBe('"><b>quais');
  expect(document.querySelector("main b")).toBeNull();
});

it("says what can be asked, where nothing is", async () => {
  const { visit } = await readerOf();
  const { document } = await visit("/port/ask?lang=fr");
  const asked = [...document.querySelectorAll("main dt")].map(({ textContent }) => textContent);
  expect(asked.some((words) => words?.startsWith("qui a dit ["))).toBe(true); // the field is the dossier’s own: nothing names it
});

it("shows the pages of a long answer one after the other", async () => {
  const ids = Object.fromEntries(
    ["closing", "swell", "payment", "sailors", "marta"].map((id) => [id, `tide-${id}`]),
  );
  const { store, visit } = await readerOf([addTide(ids)]);
  const whole = await answer(store, { dossier: "port", text: "when", size: 100 });
  expect(whole.excerpts.length).toBe(2);
  const lone = await visit("/port/ask?q=when");
  expect(lone.document.querySelector("a[rel=next]")).toBeNull();
  const { document } = await visit("/port/ask?q=when&page=2");
  expect(document.querySelector(".headline")?.textContent).toBe("There are no more excerpts");
});

it.each(["0", "-1", "1.5", "x", "999999999999"])("takes a page %s for a person’s slip", async (page) => {
  const { faults, visit } = await readerOf();
  expect((await visit(`/port/ask?q=quais&page=${page}`)).status).toBe(200);
  expect(faults).toEqual([]);
});

it("says so where a question is too long", async () => {
  const { visit } = await readerOf();
  const { document } = await visit(`/port/ask?lang=en&q=${"quais+".repeat(300)}`);
  expect(document.querySelector(".headline")?.textContent).toBe("Ask in 1,000 characters at most");
});

it("asks whoever asks too much to wait, and answers anybody else", async () => {
  let who = "192.0.2.1";
  const fair = fairUse({ userPerMinute: 4, channelPerMinute: 0 }, () => 0);
  const { visit } = await readerOf([], { fair, addressOf: () => who });
  const ask = () => visit("/port/ask?q=quais");
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("15");
  expect(refused.body).toBe("That was a lot in a short time. Ask again in 15 s\n");
  expect((await visit("/port/quays")).status).toBe(200); // to read is no question
  who = "192.0.2.2";
  expect((await ask()).status).toBe(200);
});

it("is counted, without a word of it", async () => {
  const counted: unknown[] = [];
  const meter = { asked: (one: unknown) => void counted.push(one), limited() {} };
  const { visit } = await readerOf([], { meter });
  await visit("/port/ask?q=when+quais");
  await visit("/port/ask");
  expect(counted).toEqual([
    { platform: "web", way: "page", command: "when", kind: "found", seconds: expect.any(Number) },
  ]);
});

it("is kept in no cache", async () => {
  const { visit } = await readerOf();
  expect((await visit("/port/ask?q=quais")).headers.get("cache-control")).toBe("no-store");
});

it("shows a denial beside what it denies", async () => {
  const denied = all(set("facts[1].denies", ["closing"]));
  const { visit } = await readerOf([denied]);
  const { document } = await visit("/port/ask?q=quand+ferme+quais");
  const denial = document.querySelector(".excerpt .denials");
  expect(denial?.textContent).toContain("Une affirmation y est démentie");
  expect(denial?.querySelector("blockquote")?.textContent).toContain("Les quais resteront fermés.");
});
