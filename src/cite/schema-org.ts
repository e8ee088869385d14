/**
 * A citation for whoever reads schema.org: what was said is a `Quotation`, anything else that an article claims a `Claim`.
 *
 * No verdict is given on a claim. Source: schema.org 29, `Quotation`, `Claim`, `CorrectionComment`, `creativeWorkStatus`.
 */
import { sourceName } from "../answer/wording.ts";
import { dateParts } from "./calendar.ts";
import type { Cited } from "./cited.ts";
import { told } from "./told.ts";

/** JSON-LD. `text` has the exact words; `description` says how the article holds them, and whether it is a draft. */
export function toSchemaOrg(cited: Cited): string {
  const { kind, excerpt, language, article, address, correction } = cited;
  const { verbatim, review, source, directness } = excerpt[language];
  const { notes } = told(cited, language);
  // Words that the article reports are not the speaker's own: they are what the speaker is said to claim.
  const isQuotation = kind === null || (kind === "quotation" && directness !== "indirect");
  const speaker = kind === "quotation" && source ? speakerOf(source.name, cited.speaker) : null;
  const data = {
    "@context": "https://schema.org",
    "@type": isQuotation ? "Quotation" : "Claim",
    ...(address !== null && { url: address }),
    text: verbatim,
    ...(speaker !== null && { [isQuotation ? "spokenByCharacter" : "author"]: speaker }),
    ...(notes.length > 0 && { description: notes.join("\n") }),
    ...(review === "draft" && { creativeWorkStatus: "Draft" }),
    inLanguage: article.language,
    [isQuotation ? "isPartOf" : "appearance"]: articleOf(cited),
    ...(correction !== null && {
      correction: { "@type": "CorrectionComment", text: correction.reason, datePublished: correction.on },
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const TYPES = { person: "Person", organisation: "Organization" } as const;

/** A bare name where nobody knows whether it is a person's. */
const speakerOf = (name: string, type: Cited["speaker"]) =>
  type === null ? name : { "@type": TYPES[type], name };

/** `datePublished` takes no "about": a date that is inferred is told in words, and so is one that is no calendar date. */
function articleOf({ article, excerpt, language }: Cited) {
  const { title, publisher, author, url, published } = article;
  const { value, inferred, basis } = published;
  const isPrinted = !inferred && dateParts(article)?.length === 1;
  const told = [sourceName(excerpt[language], language), basis].filter((part) => part !== undefined);
  return {
    "@type": "Article",
    headline: title,
    ...(author !== undefined && { author }),
    publisher: { "@type": "Organization", name: publisher },
    ...(isPrinted ? { datePublished: value } : { description: told.join(" – ") }),
    ...(url !== undefined && { url }),
    inLanguage: article.language,
  };
}
