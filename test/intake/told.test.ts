import { describe, expect, it } from "vitest";
import { connectionProblem, statusProblem } from "../../src/intake/faults.ts";
import { type Kind, kindOf } from "../../src/intake/kind.ts";
import { nearMidnight, publishedOf } from "../../src/intake/published.ts";
import { primarySubtag, settleLanguage, tongueOf } from "../../src/intake/tongue.ts";

describe("publishedOf()", () => {
  it.each<[string, string | null, string | null]>([
    ["2020-04-23", null, "2020-04-23"],
    ["2020-04-23T23:30:00+02:00", null, "2020-04-23"],
    ["2020-04-23 18:30", null, "2020-04-23"],
    ["20200423", null, "2020-04-23"],
    ["20200423T183000Z", null, "2020-04-23"],
    ["2020/04/23", null, "2020-04-23"],
    ["2020-04", null, "2020-04"],
    ["2020", null, "2020"],
    ["Thu, 23 Apr 2020 18:30:00 GMT", null, "2020-04-23"],
    ["3 May 2020 18:30:00 +0200", null, "2020-05-03"],
    ["Thu Apr 23 2020 18:30:00 GMT+0200 (CEST)", null, "2020-04-23"],
    ["23 avril 2020", "fr", "2020-04-23"],
    ["Publié le jeudi 23 avril 2020 à 18 h 30, mis à jour le 24 avril 2020", "fr", "2020-04-23"],
    ["1er mai 2020", "fr", "2020-05-01"],
    ["April 23, 2020", "en", "2020-04-23"],
    ["avril 2020", "fr", "2020-04"],
    ["23/04/2020", "en", "2020-04-23"],
    ["03/04/2020", "fr", "2020-04-03"],
    ["03/04/2020", "en", null],
    ["03/04/2020", null, null],
    ["2020-13-45", null, null],
    ["2020-02-30", null, null],
    ["1970-01-01T00:00:00Z", null, null],
    ["0001-01-01", null, null],
    ["yesterday", "en", null],
    ["il y a 3 heures", "fr", null],
    ["", null, null],
    ["a".repeat(1_000_000), null, null],
  ])("reads %j in a page in %s as %s", (raw, language, value) => {
    expect(publishedOf(raw, language)).toBe(value);
  });

  it.each([
    ["2020-04-23T22:30:00Z", true],
    ["2020-04-23T03:00:00+00:00", true],
    ["2020-04-23T12:00:00Z", false],
    ["2020-04-23T22:30:00+02:00", false],
    ["2020-04-23", false],
  ])("tells whether %s may be another day where it was published: %s", (raw, near) => {
    expect(nearMidnight(raw)).toBe(near);
  });
});

const TEXTS: Readonly<Record<string, string>> = {
  fr: "Le conseil municipal a décidé de fermer les quais du port pour six mois, mais les pêcheurs ne sont pas d’accord avec cette mesure, qui est selon eux une catastrophe pour la ville et pour ceux qui vivent de la pêche depuis des années.",
  en: "The council has decided to close the quays of the harbour for six months, but the crews who fish there do not agree with a measure that they say is a disaster for the town and for those who have lived from it for years.",
  es: "El ayuntamiento ha decidido cerrar los muelles del puerto por seis meses, pero los pescadores no están de acuerdo con una medida que según ellos es una catástrofe para la ciudad y para los que viven de la pesca desde hace años en el lugar.",
  de: "Der Rat hat beschlossen, die Kais des Hafens für sechs Monate zu schließen, aber die Fischer sind mit der Maßnahme nicht einverstanden, die für die Stadt und für alle, die seit Jahren von der Fischerei leben, eine Katastrophe ist und auch bleibt.",
  it: "Il consiglio comunale ha deciso di chiudere le banchine del porto per sei mesi, ma i pescatori non sono d’accordo con una misura che per loro è una catastrofe per la città e anche per chi vive di pesca da anni nella zona del porto.",
  pt: "A câmara decidiu fechar os cais do porto por seis meses, mas os pescadores não estão de acordo com uma medida que para eles é uma catástrofe para a cidade e para os que vivem da pesca há anos no lugar, e também ao redor da cidade.",
  nl: "De raad heeft besloten om de kades van de haven voor zes maanden te sluiten, maar de vissers zijn het niet eens met een maatregel die volgens hen een ramp is voor de stad en ook voor wie al jaren van de visserij leeft in de haven.",
};
const ARABIC = "قرر المجلس البلدي إغلاق أرصفة الميناء لمدة ستة أشهر ".repeat(8);

describe("the language of a text", () => {
  it.each(Object.entries(TEXTS))("is told by its function words: %s", (language, text) => {
    expect(tongueOf(text)).toBe(language);
  });

  it.each([
    ["too short", "Le port est fermé."],
    ["names alone", "Ada Lind, Yann Kerdrel, Tom Ash, ".repeat(20)],
    ["another script", ARABIC],
  ])("is not told where there is %s", (_, text) => {
    expect(tongueOf(text)).toBeNull();
  });

  it.each<[string, string, string | null, string, RegExp | null]>([
    ["as declared", TEXTS.fr ?? "", "fr-FR", "fr", null],
    [
      "against the declaration",
      TEXTS.fr ?? "",
      "en",
      "fr",
      /declares English \(en\), but the text is in French/,
    ],
    ["undeclared", TEXTS.en ?? "", null, "en", null],
    ["short, as declared", "Closed.", "en-GB", "en", null],
    ["a third one", TEXTS.es ?? "", "es", "es", /in Spanish \(es\): it is kept, but facts are drafted/],
    ["another script declared as English", ARABIC, "en", "und", /another language: say in which/],
    ["another script, declared", ARABIC, "ar", "ar", /in Arabic \(ar\)/],
    ["nothing at all", "OK", null, "und", /say which it is/],
  ])("is settled: %s", (_, text, tag, language, note) => {
    const settled = settleLanguage(text, tag);
    expect(settled.language).toBe(language);
    if (note === null) expect(settled.notes).toEqual([]);
    else expect(settled.notes.join("\n")).toMatch(note);
  });

  it.each<[string | null, string | null]>([
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["EN", "en"],
    ["en, fr", "en"],
    ["French", "fr"],
    ["x-default", null],
    ["", null],
    [null, null],
  ])("of the tag %j is %j", (tag, language) => {
    expect(primarySubtag(tag)).toBe(language);
  });
});

describe("kindOf()", () => {
  it.each<[string, string, string | undefined, Kind]>([
    ["<!DOCTYPE html><p>x", "a.txt", undefined, "html"],
    ["\n <!-- x --><html>", "a", undefined, "html"],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', "a.xml", undefined, "html"],
    ["<p>x</p>", "a.txt", undefined, "html"],
    ["un <b>deux</b>", "a.html", undefined, "html"],
    ["un deux", "a", "text/html; charset=utf-8", "html"],
    ['<?xml version="1.0"?><rss>', "a.html", undefined, "feed"],
    ["<feed xmlns='x'>", "a", "text/html", "feed"],
    ["<rdf:RDF xmlns:rdf='x'>", "a", undefined, "feed"],
    ['<?xml version="1.0"?><sitemap>', "a.xml", undefined, "xml"],
    ['{"a": 1}', "a.txt", undefined, "json"],
    ["{broken", "a.json", undefined, "json"],
    ["[Mise à jour] Le port", "a.txt", undefined, "plain"],
    ["---\ntitle: x\n---\ny", "a.txt", undefined, "markdown"],
    ["---\nLe *port*\n---\ny", "a.txt", undefined, "plain"],
    ["# x", "a.md", undefined, "markdown"],
    ["# x", "a.txt", undefined, "plain"],
    ["x < y > z", "a.txt", undefined, "plain"],
    ["x", "a.html?b=c.md", undefined, "html"],
  ])("tells %j in %s (%s): %s", (text, name, contentType, kind) => {
    expect(kindOf(text, name, contentType)).toBe(kind);
  });
});

describe("what goes wrong while a page is fetched", () => {
  it.each([
    ["ENOTFOUND", "There is no site named brel.example"],
    ["EAI_AGAIN", "could not be looked up"],
    ["ECONNREFUSED", "takes no connections"],
    ["ECONNRESET", "broke off the connection"],
    ["EHOSTUNREACH", "cannot be reached"],
    ["CERT_HAS_EXPIRED", "has expired"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "Nobody vouches"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "Nobody vouches"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "is for another site"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "No secure connection"],
    ["HPE_INVALID_CONSTANT", "is no HTTP"],
    ["ESOMETHING", "could not be fetched (ESOMETHING)"],
  ])("is told in words: %s", (code, words) => {
    const error = Object.assign(new Error("x"), { code });
    expect(connectionProblem(error, "brel.example")).toContain(words);
    expect(connectionProblem(new AggregateError([error]), "brel.example")).toContain(words);
  });

  it.each([
    [404, "answers 404 Not Found: check the link"],
    [401, "answers 401 Unauthorized: open it in a browser"],
    [500, "answers 500 Internal Server Error: the site has a fault"],
    [999, "answers 999: open it in a browser"],
  ])("is told in words: %i", (status, words) => {
    expect(statusProblem(status, "https://brel.example/")).toContain(words);
  });
});
