/** A dossier whose one quotation no message of Slack holds. */
import { all, hash, quote, type Spoil, write } from "../../record.ts";

const SENTENCES = Array.from(
  { length: 200 },
  (_, i) => `Le phare numéro ${i + 1} éclaire R&D <la> côte *sans* fin et sans bruit.`,
);

/** Some 13,000 characters, with all that Slack would take for markup. */
export const SPEECH = `« ${SENTENCES.join(" ")} »`;

const TEXT = `Le gardien parle\n${SPEECH}, a déclaré Yves Morvan.`;

const FRONT = `---
title: Le gardien parle
publisher: La Vigie
language: fr
published:
  value: 2021-04-01
  inferred: false
---
`;

const facts = [
  {
    id: "lights",
    kind: "quotation",
    evidence: quote(SPEECH),
    source: { name: "Yves Morvan", at: quote("Yves Morvan") },
    cue: quote("a déclaré"),
    content: quote(SENTENCES.join(" ")),
    directness: "direct",
    review: { state: "accepted", by: "a test", on: "2021-04-02" },
  },
];

/** Adds the dossier `tower`. */
export const tower: Spoil = all(
  write("tower/dossier.json", JSON.stringify({ title: { fr: "Le phare", en: "The tower" } })),
  write("tower/articles/keeper.md", `${FRONT}${TEXT}\n`),
  write("tower/facts/keeper.json", JSON.stringify({ article: "keeper", sha256: hash(TEXT), facts })),
);
