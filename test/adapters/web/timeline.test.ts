import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { timelineView } from "../../../adapters/web/timeline.ts";
import { timelineOf } from "../../../src/reader/timeline.ts";
import { dossierOf, type Made } from "../../reader/occurrences.ts";

const to = (article: string, fact: string) => `port/${article}#${fact}`;

function viewed(all: readonly Made[], language: "en" | "fr" = "en") {
  const markup = String(timelineView(timelineOf(dossierOf(all), language), language, to));
  return { markup, document: parseHTML(`<html><body>${markup}</body></html>`).document };
}

const FOUR: readonly Made[] = [
  { id: "day", value: "2021-03-03" },
  { id: "month", value: "2021-04" },
  { id: "open", value: "2022", mod: "BEFORE" },
  { id: "counted", value: "2021-05-03", isCounted: true },
  { id: "undated", value: "P2D", type: "DURATION" },
];

it("draws one mark an occurrence, each a link to its fact, by its shape", () => {
  const { document } = viewed(FOUR);
  const links = [...document.querySelectorAll(".sheet svg a")];
  expect(links.map((link) => [link.getAttribute("class"), link.getAttribute("href")]).sort()).toEqual([
    ["day hollow", "port/quays#counted"],
    ["day", "port/quays#day"],
    ["open", "port/quays#open"],
    ["within", "port/quays#month"],
  ]);
});

it("names a mark by its date as told, how that is known, and its label", () => {
  const { document } = viewed(FOUR);
  expect(document.querySelector('a[href$="#month"] title')?.textContent).toBe(
    "April 2021 (as printed) – Ce jour-là, month a eu lieu.",
  );
});

it("tells the same as a list, in time order, with what is undated apart", () => {
  const { document } = viewed(FOUR);
  const rows = [...document.querySelectorAll("ol.when > li")];
  expect(rows.map((row) => row.querySelector(".date b")?.textContent)).toEqual([
    "3 March 2021",
    "April 2021",
    "3 May 2021",
    "before 2022",
  ]);
  expect(rows.map((row) => row.querySelector("a")?.getAttribute("href"))).toEqual(
    ["day", "month", "counted", "open"].map((id) => `port/quays#${id}`),
  );
  expect(document.querySelector("ul.when")?.textContent).toContain("Ce jour-là, undated a eu lieu.");
  expect(document.querySelector("ol.when a")?.getAttribute("lang")).toBe("fr");
});

it("is told once: the picture is hidden from assistive technology, and no tab stops in it", () => {
  const { document } = viewed(FOUR);
  const svg = document.querySelector(".sheet svg");
  expect(svg?.getAttribute("aria-hidden")).toBe("true");
  const stops = [...(svg?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("tabindex"));
  expect(stops).toEqual(["-1", "-1", "-1", "-1"]);
  expect(document.querySelector(".region")?.getAttribute("tabindex")).toBe("0");
});

it("has no style attribute, no script and no colour of its own", () => {
  const { markup } = viewed(FOUR);
  expect(markup).toContain("<svg");
  expect(markup).not.toMatch(/\sstyle=|<script|\son\w+=|\sfill=|\sstroke=/);
});

it("keeps a label that looks like markup what it is", () => {
  const words = `Ce jour-là, <b>&"' ]]> </title> --> a eu lieu.`;
  const { document, markup } = viewed([{ id: "odd", value: "2021-03-03", words }]);
  expect(markup).toContain("&lt;b&gt;&amp;&quot;&#39;");
  expect(document.querySelector("ol.when a")?.textContent).toBe(`“${words}”`);
  expect(document.querySelector(".sheet a title")?.textContent).toBe(`3 March 2021 (as printed) – ${words}`);
  expect(document.querySelector(".timeline a b")).toBeNull();
});

it("places all in percent along the calendar, so that a wider sheet distorts nothing", () => {
  const { document } = viewed(FOUR);
  const places = [
    ...document.querySelectorAll(".sheet circle, .sheet line, .sheet rect, .sheet svg svg"),
  ].map((one) => one.getAttribute("cx") ?? one.getAttribute("x") ?? one.getAttribute("x1") ?? "");
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) expect(place).toMatch(/^(?:0|-?\d+(?:\.\d+)?%)$/);
});

it("explains the shapes that are drawn, and no others", () => {
  const told = (all: readonly Made[]) =>
    [...viewed(all).document.querySelectorAll(".legend .row")].map((row) => row.textContent?.trim());
  expect(told(FOUR)).toEqual([
    "a day",
    "some time between these ends: no day is given",
    "before or after a date: how long is not known",
    "hollow or dashed: worked out from a publication date that is itself inferred",
  ]);
  expect(told(FOUR.slice(0, 1))).toEqual(["a day"]);
  expect(told([{ id: "long", value: "2021-03-03/2021-04-05" }])).toEqual(["all the time from end to end"]);
});

it("says how many are drawn as one, and leads from there into the list", () => {
  const crowd = Array.from({ length: 1200 }, (_, i) => ({ id: `f${i}`, value: "2021-03-03" }));
  const { document } = viewed([...crowd, { id: "alone", value: "2020" }]);
  expect(document.querySelectorAll(".sheet a")).toHaveLength(2);
  const group = document.querySelector(".sheet a.group");
  expect(group?.querySelector("title")?.textContent).toBe("1,200 occurrences, 3 March 2021");
  expect(document.querySelector(group?.getAttribute("href") ?? "none")?.textContent).toContain(
    "f0 a eu lieu",
  );
  expect(document.querySelector(".several")?.textContent).toContain(
    "1,200 occurrences are too close together",
  );
  expect(document.querySelectorAll("ol.when > li")).toHaveLength(1201);
});

it("says that nothing is dated where nothing is, and draws nothing where nothing has certain days", () => {
  expect(viewed([]).document.body.textContent).toBe("The record dates nothing in this dossier.");
  const { document } = viewed(FOUR.slice(4), "fr");
  expect(document.querySelector("svg, fieldset")).toBeNull();
  expect(document.querySelector("ul.when b")?.textContent).toBe("«\u00a0Ce jour-là\u00a0»");
});

it("zooms by radios that need no script, and stands at 1× at first", () => {
  const { document } = viewed(FOUR);
  const radios = [...document.querySelectorAll(".zoom input")];
  expect(radios.map((radio) => radio.getAttribute("value"))).toEqual(["1", "2", "4", "8", "16"]);
  expect(radios.filter((radio) => radio.hasAttribute("checked"))).toHaveLength(1);
  expect(document.querySelector(".zoom legend")?.textContent).toBe("Zoom");
});
