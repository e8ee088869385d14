/** The shapes of a timeline: a day, a line between two ends, a bar, an arrow, a number. Shape and stroke tell them apart, never colour. */
import { html } from "hono/html";
import type { Html } from "./layout.ts";

export interface Figure {
  readonly shape: "day" | "within" | "bar" | "open" | "group";
  /** From 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** The side that is open. */
  readonly side: "before" | "after" | null;
  /** How many a group stands for. */
  readonly count: number;
  /** Drawn as an outline. */
  readonly isHollow: boolean;
}

/** A shape around the height `y`. What is in pixels stands in an `svg` of its own, which a percentage places. */
export function shapeOf(figure: Figure, y: number): Html {
  switch (figure.shape) {
    case "day":
      return day(figure, y);
    case "within":
      return within(figure, y);
    case "bar":
      return bar(figure, y);
    case "open":
      return arrow(figure, y);
    case "group":
      return group(figure, y);
  }
}

const percent = (part: number): string => `${+(100 * part).toFixed(3)}%`;
const middle = ({ start, end }: Figure): string => percent((start + end) / 2);

/** The second circle is for the pointer: a finger is wider than the mark. */
const day = (figure: Figure, y: number): Html =>
  html`<circle class="body" cx="${middle(figure)}" cy="${y}" r="5.5"/><circle class="reach" cx="${middle(figure)}" cy="${y}" r="10"/>`;

/** Two ends and a thin line: when within them it was, nobody says. */
function within({ start, end }: Figure, y: number): Html {
  const [x1, x2] = [percent(start), percent(end)];
  return html`<rect class="reach" x="${x1}" y="${y - 8}" width="${percent(end - start)}" height="16"/><line class="thin" x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"/><svg class="at" x="${x1}" y="${y}"><path class="thin" d="M0 0H-4"/><path class="cap" d="M-1-8H-4V8H-1"/></svg><svg class="at" x="${x2}" y="${y}"><path class="thin" d="M0 0H4"/><path class="cap" d="M1-8H4V8H1"/></svg>`;
}

/** Its ends are drawn outwards in pixels, so that a month within ten years is still a bar, and may be hollow. */
function bar({ start, end, isHollow }: Figure, y: number): Html {
  const [x1, x2] = [percent(start), percent(end)];
  const edges = isHollow
    ? [-4, 4].map(
        (edge) => html`<line class="edge" x1="${x1}" x2="${x2}" y1="${y + edge}" y2="${y + edge}"/>`,
      )
    : "";
  return html`<rect class="fill" x="${x1}" y="${y - 4}" width="${percent(end - start)}" height="8"/>${edges}<svg class="at" x="${x1}" y="${y}"><path class="fill" d="M.3-4H-4V4H.3z"/><path class="edge" d="M0-4H-4M0 4H-4"/><path class="cap" d="M-4-8V8"/></svg><svg class="at" x="${x2}" y="${y}"><path class="fill" d="M-.3-4H4V4H-.3z"/><path class="edge" d="M0-4H4M0 4H4"/><path class="cap" d="M4-8V8"/></svg>`;
}

/** From the end that is known towards the other; its length is always the same, and tells nothing. */
function arrow({ start, side }: Figure, y: number): Html {
  const turned = side === "before" ? html` transform="scale(-1 1)"` : "";
  return html`<svg class="at" x="${percent(start)}" y="${y}"><g${turned}><path class="body" d="M0-4H17V-8L29 0L17 8V4H0z"/><path class="cap" d="M0-8V8"/></g></svg>`;
}

/** A number on the line of the days that it stands for. */
function group(figure: Figure, y: number): Html {
  const width = 16 + 7 * String(figure.count).length;
  return html`<line class="span" x1="${percent(figure.start)}" x2="${percent(figure.end)}" y1="${y}" y2="${y}"/><svg class="at" x="${middle(figure)}" y="${y}"><rect class="body" x="${-width / 2}" y="-9" width="${width}" height="18" rx="9"/><text y="4">${figure.count}</text></svg>`;
}
