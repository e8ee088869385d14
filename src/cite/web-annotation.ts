/**
 * A citation as an annotation of its article, for tools that find the words again.
 *
 * Source: W3C Web Annotation Data Model, 3.2.4 (TextualBody), 4.2.4, 4.2.5 (selectors), 4.3.1 (TimeState); only terms of
 * anno.jsonld, and of `dc`, `dcterms` and `schema`, whose prefixes it defines.
 */
import { describe } from "../model/selector.ts";
import { type Cited, pageOf } from "./cited.ts";
import { told } from "./told.ts";

/** JSON-LD. The selectors count in the text that `state.cached` names by its hash, in Unicode code points. */
export function toWebAnnotation(cited: Cited): string {
  const { article, excerpt, language, address, accepted, sha256 } = cited;
  const { position, review } = excerpt[language];
  const { points } = article;
  const passage = describe(article, {
    start: points.toUnit(position.start),
    end: points.toUnit(position.end),
  });
  const { notes, source } = told(cited, language);
  const page = pageOf(cited);
  const { url } = article;
  const text = namedByHash(sha256);
  const data = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    ...(address !== null && { id: address }),
    type: "Annotation",
    motivation: "highlighting",
    // `created` must be a time of day, and a review has none.
    ...(accepted !== null && { "dcterms:dateAccepted": accepted }),
    ...(review === "draft" && { "schema:creativeWorkStatus": "Draft" }),
    body: {
      type: "TextualBody",
      value: [...notes, source].join("\n"),
      format: "text/plain",
      language,
      purpose: "describing",
    },
    target: {
      type: "SpecificResource",
      source: { id: url ?? page ?? text, ...particulars(cited) },
      state: { type: "TimeState", cached: url === undefined || page === null ? text : [page, text] },
      selector: [passage.quote, passage.position],
    },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** An inferred date is left to the body, which says that it is one. */
function particulars({ article }: Cited) {
  const { title, publisher, author, published, language } = article;
  return {
    type: "Text",
    language,
    "dc:title": title,
    ...(author !== undefined && { "dc:creator": author }),
    "dc:publisher": publisher,
    ...(!published.inferred && { "dcterms:issued": published.value }),
  };
}

/** The name of a text by what is in it. Source: RFC 6920, 3. */
const namedByHash = (sha256: string): string =>
  `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`;
