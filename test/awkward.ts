/** A made-up dossier of every text that a chat platform might take for something else than words. */
import { hash, type Spoil, write } from "./record.ts";

const LONG = `${"Le cargo a heurté le quai, puis la grue est tombée sur le pont. ".repeat(93)}Puis plus rien.`; // 6,000 letters

/** What is said, each by a witness of its own; no two have the same words. */
export const SAYINGS: readonly string[] = [
  "*gras* _italique_ ~barré~ `code` **fort** __souligné__ ~~rayé~~ ||caché||",
  "# Titre, ## sous-titre, > citation, >>> longue citation, - puce, -# petit, 1. un, 2) deux, + plus",
  "<!channel> <!here> <!everyone> <@U0123456> <#C0123456|canal> <https://example.org|lien> &lt;pas échappé&gt; & seul",
  "@everyone @here <@1> <@!1> <@&1> <#1> <t:1618953630:R> </nso:1> <:nom:1> <a:nom:1> :smile: :+1:",
  "[lien](https://example.org/_a_*b*) https://example.org/un_deux_trois http://example.org/~x steam://run <https://example.org>",
  "```bloc``` ``deux`` `un \\ barre \\* étoile \\\\ deux barres \\",
  "هذا نص عربي من اليمين إلى اليسار (NSO) 123 ؟ שלום עולם",
  "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 é à ﬁ ß ẞ İ ı M̈ 𝒬 ᚠ 漢字かな交じり文 한국어",
  "zéro\u200blargeur\u200cjoint\u200dmot\u2060fin espace\u00a0insécable\u202ffine\u2003cadratin",
  "¯\\_(ツ)_/¯ $HOME \u0024{x} {{y}} %s %d <script>alert(1)</script> '; DROP TABLE faits; --",
  "«\u00a0une citation “dans” la citation\u00a0» et une autre, l’apostrophe ' et l’autre ’",
  LONG,
];

const TITLE = "*Le port* <!channel> @everyone `ferme` [ses](https://example.org) quais & <@1>";

const LINES = SAYINGS.map((saying, i) => `Le témoin n° ${i + 1} déclare : ${saying}`);
const TEXT = [TITLE, ...LINES].join("\n");

const quote = (exact: string, prefix?: string) => ({
  quote: { type: "TextQuoteSelector", exact, ...(prefix !== undefined && { prefix }) },
});

const facts = SAYINGS.map((saying, i) => {
  const name = `Le témoin n° ${i + 1} `.trim();
  return {
    id: `witness-${i + 1}`,
    kind: "quotation",
    evidence: quote(LINES[i] ?? ""),
    source: { name: `_${name}_ <@${i + 1}>`, at: quote(name) },
    cue: quote("déclare", `${name} `),
    content: quote(saying, "déclare : "),
    directness: "direct",
    hedge: { level: "attributed", at: quote("déclare", `${name} `) },
    gloss: { fr: `*Glose* ${i + 1} <!here> @everyone`, en: `*Gloss* ${i + 1} <!here> @everyone` },
    review: { state: "accepted", by: "a test", on: "2021-03-09" },
  };
});

const FRONT = `---
title: ${JSON.stringify(TITLE)}
publisher: "_La Vigie_ <!everyone>"
author: "A. *B* <@2> \`c\`"
url: "https://example.org/le_port?a=1&b=*2*#haut"
language: fr
published:
  value: 2021-03
  inferred: true
  basis: The storm of 3 March 2021 is its news.
---
`;

/** Puts the dossier `awkward` beside the others. */
export const awkward: Spoil = async (root) => {
  await write(
    "awkward/dossier.json",
    JSON.stringify({ title: { fr: "*Gauche* @here", en: "*Awkward* @here" } }),
  )(root);
  await write("awkward/articles/port.md", `${FRONT}${TEXT}\n`)(root);
  const file = { article: "port", sha256: hash(TEXT), facts };
  await write("awkward/facts/port.json", JSON.stringify(file))(root);
};
