/** Who writes in a picture. */
import { type Html, html } from "./html.ts";

export interface Person {
  readonly name: string;
  /** `#rrggbb`, behind the initial. */
  readonly colour: string;
  /** True for a bot: it bears the app's badge. */
  readonly app?: boolean;
}

/** An opening quotation mark, drawn: fonts differ too much in theirs. */
const MARK = html`<path fill="#fff" d="M38 24c-11 4-18 12-18 23a9.5 9.5 0 1 0 9-9.5c1-4 5-7 11-9zM62 24c-11 4-18 12-18 23a9.5 9.5 0 1 0 9-9.5c1-4 5-7 11-9z"/>`;

/** A square with an initial, or a quotation mark for an app; the style sheet rounds and sizes it. */
export function avatar({ name, colour, app }: Person, size: "small" | "large"): Html {
  const initial = html`<text x="40" y="55" font-size="42" font-weight="700" text-anchor="middle" fill="#fff">${([...name][0] ?? "").toUpperCase()}</text>`;
  return html`<svg class="avatar ${size}" viewBox="0 0 80 80" aria-hidden="true">
<rect width="80" height="80" fill="${colour}"/>${app ? MARK : initial}</svg>`;
}
