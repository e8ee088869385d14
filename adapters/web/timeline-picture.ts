/** The timeline as SVG. Along the calendar all is in percent and across it in pixels, so that a wider sheet distorts nothing. */
import { html } from "hono/html";
import {
  arrange,
  type Language,
  type Mark,
  type Placed,
  type Scale,
  sideOf,
  ticksOf,
} from "../../src/index.ts";
import type { Html } from "./layout.ts";
import type { To } from "./timeline.ts";
import { type Figure, shapeOf } from "./timeline-shapes.ts";
import { SAYS } from "./timeline-wording.ts";

const NARROWEST = 256; // pixels: a phone's 360 without the page's margins and the sheet's
const ROOM = { mark: 15 / NARROWEST, arrow: 34 / NARROWEST, number: 46 / NARROWEST, lanes: 14 };
const LANE = 22; // pixels, as are all that follow
const TOP = 14;
const AXIS = 42;

interface Picture {
  readonly svg: Html;
  /** What the shapes in it mean, those that there are. */
  readonly shapes: readonly Html[];
  /** How many marks are not drawn by themselves. */
  readonly several: number;
}

/** Draws marks that are in time order; `zooms` are the widths of the sheet, which each have ticks of their own. */
export function pictureOf(
  marks: readonly Mark[],
  scale: Scale,
  zooms: readonly number[],
  language: Language,
  to: To,
): Picture {
  const placed = arrange(marks, scale, ROOM);
  const lanes = 1 + Math.max(0, ...placed.map(({ lane }) => lane));
  const floor = TOP + lanes * LANE;
  const svg = html`<svg width="100%" height="${floor + AXIS}" aria-hidden="true">
<g class="ticks">${ticks(scale, zooms, floor, language)}</g>
<line class="axis" x1="0" x2="100%" y1="${floor}" y2="${floor}"/>
${placed.map((one) => linked(one, floor - LANE / 2 - 2 - one.lane * LANE, language, to))}</svg>`;
  const groups = placed.filter((one) => one.marks.length > 1);
  return {
    svg,
    shapes: legend(placed, language),
    several: groups.reduce((sum, one) => sum + one.marks.length, 0),
  };
}

/** What is drawn at a place, as a link: of one mark to its fact, of several to the first of them in the list. */
function linked(placed: Placed, y: number, language: Language, to: To): Html {
  const [mark] = placed.marks;
  if (!mark) return html``;
  const figure = figureOf(placed);
  const href = figure.shape === "group" ? `#_when-${mark.fact}` : to(mark.article, mark.fact);
  return html`<a class="${figure.shape}${figure.isHollow ? " hollow" : ""}" href="${href}" tabindex="-1"><title>${
    figure.shape === "group" ? groupName(placed, language) : `${mark.date} (${mark.how}) – ${mark.label.text}`
  }</title>${shapeOf(figure, y)}</a>
`;
}

const SHAPES = { day: "day", within: "within", interval: "bar", open: "open" } as const;

function figureOf({ marks, start, end }: Placed): Figure {
  const [mark] = marks;
  const side = mark ? sideOf(mark) : null;
  const shape = marks.length > 1 ? "group" : side ? "open" : SHAPES[mark?.precision ?? "day"];
  return { shape, start, end, side, count: marks.length, isHollow: mark?.inferred ?? false };
}

function groupName({ marks }: Placed, language: Language): string {
  const [first, last] = [marks[0]?.date ?? "", marks.at(-1)?.date ?? ""];
  return SAYS.group(marks.length, first === last ? first : `${first} – ${last}`, language);
}

/** Ticks with the zooms at which they are seen: `w2` in a wide window at 2×, `n2` in a narrow one. */
function ticks(scale: Scale, zooms: readonly number[], floor: number, language: Language): readonly Html[] {
  const seen = new Map<string, { tick: ReturnType<typeof ticksOf>[number]; classes: string[] }>();
  for (const zoom of zooms)
    for (const [width, most] of [
      ["w", 12],
      ["n", 6],
    ] as const) // a label takes some 42 pixels
      for (const tick of ticksOf(scale, most * zoom, language)) {
        const key = `${tick.day} ${tick.label}`; // 1 January is a year's, a month's or a day's
        const known = seen.get(key);
        if (known) known.classes.push(`${width}${zoom}`);
        else seen.set(key, { tick, classes: [`${width}${zoom}`] });
      }
  return [...seen.values()].map(({ tick: { at, label, year }, classes }) => {
    const x = `${+(100 * at).toFixed(3)}%`;
    return html`<g class="tick ${classes.join(" ")}"><line x1="${x}" x2="${x}" y1="4" y2="${floor + 5}"/><text x="${x}" y="${floor + 19}">${label}</text>${
      year === null ? "" : html`<text class="year" x="${x}" y="${floor + 33}">${year}</text>`
    }</g>
`;
  });
}

const LEGEND = [
  ["day", SAYS.day, { start: 0.5, end: 0.5, side: null }],
  ["within", SAYS.within, { start: 0.2, end: 0.8, side: null }],
  ["bar", SAYS.bar, { start: 0.2, end: 0.8, side: null }],
  ["open", SAYS.open, { start: 0.2, end: 0.2, side: "after" }],
  ["group", SAYS.many, { start: 0.5, end: 0.5, side: null }],
] as const;

/** The shapes that are in the picture, in words; hollow last. */
function legend(placed: readonly Placed[], language: Language): readonly Html[] {
  const figures = placed.map(figureOf);
  const rows = LEGEND.filter(([shape]) => figures.some((figure) => figure.shape === shape)).map(
    ([shape, said, extent]) => legendRow({ shape, ...extent, count: 12, isHollow: false }, said[language]),
  );
  const hollow = figures.find(({ isHollow }) => isHollow);
  if (!hollow) return rows;
  const like = LEGEND.find(([shape]) => shape === hollow.shape)?.[2] ?? LEGEND[0][2];
  return [...rows, legendRow({ ...hollow, ...like, count: 12 }, SAYS.inferred[language])];
}

const legendRow = (figure: Figure, said: string): Html =>
  html`<span class="row"><svg width="48" height="22"><g class="${figure.shape}${figure.isHollow ? " hollow" : ""}">${shapeOf(figure, 11)}</g></svg> ${said}</span>
`;
