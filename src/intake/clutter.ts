/** What stands on the page of an article and is not the article. */
import { isForEars, isHidden, lineOf } from "./blocks.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { measure } from "./measure.ts";

/** Elements that are never part of an article. */
const NEVER =
  "script, style, template, noscript, iframe, object, embed, nav, footer, aside, dialog, button, select, textarea, " +
  "figcaption, svg, [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=dialog], " +
  "[role=alertdialog], [role=search], [role=toolbar], [role=tooltip]";

const named = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?<!(?:has|with|no|is|show)[_-])(?:${words.join("|")})(?=$|[\\s_-])`, "i");

/** Words of `class` and `id`, whole between hyphens, underscores and capitals; "has-newsletter" is said of what goes around. */
const NAMES = named([
  "share|sharing|shares|partage|partager|social|socials|addthis|sharedaddy",
  "related|recirc|recirculation|recommended|recommendations|recommandations|outbrain|taboola|teads|rich-link",
  "read-?(?:more|also|next|on)|lire-?aussi|a-?lire(?:-aussi)?|voir-?aussi|more-?(?:on|stories|from)|sur-le-meme-sujet",
  "most-?(?:read|popular)|plus-lus|jp-relatedposts",
  "newsletters?|infolettre|subscribe|subscription|abonnement|abonnez|promo|promos|promotion|marketing|donate|donation|appeal",
  "cookies?|consent|gdpr|rgpd|didomi|onetrust|tarteaucitron",
  "ad|ads|adslot|advert|advertisement|advertising|publicite|pub|dfp|sponsored|sponsor",
  "nav|navbar|navigation|masthead|foot|footer|colophon|legal|mentions-legales",
  "breadcrumbs?|ariane|pagination|pager|toolbar|tools|skip-?links?|toc|menu|sidebar",
  "comments?|commentaires|disqus|reactions",
  "caption|legende|credits?|copyright|photo-?credit",
  "tags|tag-?list|topics?|topic-list|keywords|author-?(?:bio|box|card)|bio|about-the-author",
  "inread|slideshow|diaporama|playlist|player|trustbar",
]);
const LARGEST = 0.4; // of the page: what holds more is the page around the article, whatever its name

/** Who wrote it and when: that is told apart. */
const SIGNATURES = named([
  "by-?lines?|authors?|auteurs?|signatures?|contributors?|timestamp|date-?line|dates?|published|posted-on",
  "(?:entry|post|article|story)-?meta|metadata-?content",
]);
const LONGEST_SIGNATURE = 200; // code units

const KEPT = new Set(["html", "body", "main", "article"]);

/** "Lire aussi : …", "Read more: …": a line of its own that is hardly more than links. */
const POINTER =
  /^[\s>»→▶•*[(-]*(?:(?:à |a )?(?:lire|voir|relire|écouter|(?:re)?découvr(?:ir|ez)) (?:aussi|également|encore|plus|notre)|sur le même sujet|(?:read|see|watch|listen)(?: more| also| next|:| on)|related|more on th(?:is|e)|more:|don['’]t miss|recommended)/i;
/** What stands between paragraphs where an advertisement was. */
const FILLER =
  /^\W*(?:advertisement|skip advertisement|publicité|annonce|sponsored|suite après (?:la|cette) publicité|(?:story|article) continues below(?: advertisement)?|la suite après cette publicité)\W*$/i;

/** Takes out of a page what is hidden, what goes around the article, and what is put into it for other ends. */
export function takeOutClutter(document: DomDocument): void {
  const all = [...document.querySelectorAll("body *")];
  const hidden = all.filter(isHidden);
  // What is for ears and not hidden stands for an ornament that goes now: from here on it is plain text.
  for (const element of all) if (isForEars(element) && !isHidden(element)) element.removeAttribute("class");
  for (const element of hidden) element.remove();
  for (const element of [...document.querySelectorAll(NEVER)]) element.remove();
  // Readability takes "author" for a byline, in a blockquote too, where it is who is quoted.
  for (const element of document.querySelectorAll("blockquote *")) element.removeAttribute("class");
  for (const row of ROWS) {
    const of = measure(document.body);
    const whole = of(document.body).size;
    for (const element of [...document.querySelectorAll(row.selector)]) {
      if (KEPT.has(element.localName) || of(element).hasTitle || element.closest("h1")) continue;
      if (row.isClutter(element, of, whole)) element.remove();
    }
  }
}

type Of = ReturnType<typeof measure>;

interface Row {
  readonly selector: string;
  readonly isClutter: (element: DomElement, of: Of, whole: number) => boolean;
}

/** In order: the large before what stands in them. */
const ROWS: readonly Row[] = [
  { selector: "header", isClutter: (element) => element.closest("article, main") === null },
  { selector: "figure", isClutter: (element) => element.querySelector("table, blockquote, pre, p") === null },
  {
    selector: "[class], [id], [data-component]",
    isClutter: (element, of, whole) => of(element).size <= LARGEST * whole && NAMES.test(nameOf(element)),
  },
  {
    selector: "[class], [id], [rel='author'], [itemprop='author']",
    isClutter: (element, of) =>
      of(element).size <= LONGEST_SIGNATURE &&
      (SIGNATURES.test(nameOf(element)) || element.getAttribute("rel") === "author") &&
      element.closest("blockquote") === null, // who is quoted there
  },
  { selector: "time", isClutter: isAlone },
  {
    selector: "ul, ol, td, div, section, p",
    // Two links or more, and hardly anything beside them.
    isClutter: (element, of) => of(element).links >= 2 && of(element).linked >= 0.85 * of(element).size,
  },
  { selector: "p, li, div, h2, h3, h4, h5, h6, span", isClutter: isPointer },
];

/** Class, id and component, camelCase parted. The id of a heading is made of its words, which may be any. */
const nameOf = (element: DomElement): string =>
  (/^(?:h\d|p)$/.test(element.localName) ? ["class"] : ["class", "id", "data-component"])
    .map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "-");

/** A time that is a line of its own, and no part of a sentence. */
function isAlone(element: DomElement, of: Of): boolean {
  const block = element.closest("p, div, li, section, header, td, dd, address");
  return block === null || of(block).size <= of(element).size + 30; // code units: "Published: ", "Last updated at "
}

const LONGEST_POINTER = 400; // code units: a label and a few titles

function isPointer(element: DomElement, of: Of): boolean {
  const { size, linked } = of(element);
  if (size > LONGEST_POINTER) return false;
  const text = lineOf(element);
  return FILLER.test(text) || (linked >= 0.5 * size && POINTER.test(text));
}
