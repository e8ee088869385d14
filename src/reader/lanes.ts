/** Which lane each mark of a timeline is drawn in, so that none lies on another; and which are drawn as one. */
import { extentOf, type Scale } from "./scale.ts";
import type { Mark } from "./timeline.ts";

/** What is drawn at one place: a mark, or several as one, which says how many. */
export interface Placed {
  /** In time order. */
  readonly marks: readonly Mark[];
  /** From 0 to 1: where the days begin and end. */
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly lane: number;
}

/** Widths as parts of the picture at its narrowest. */
export interface Room {
  /** Of a day; half of it on either side of anything else. */
  readonly mark: number;
  /** Of an arrow, beyond the end that is known. */
  readonly arrow: number;
  /** Of the number that stands for several. */
  readonly number: number;
  /** How many lanes can be drawn. */
  readonly lanes: number;
}

/**
 * Places marks that are in time order. Each is drawn by itself where the lanes suffice; else those that share their days
 * are drawn as one, else those within one month, one quarter, and so on until the lanes suffice.
 */
export function arrange(marks: readonly Mark[], scale: Scale, room: Room): readonly Placed[] {
  const alone = inLanes(
    marks.map((mark) => spotOf([mark], scale, room)),
    room.lanes,
  );
  if (alone) return alone;
  for (const { within } of TOGETHER) {
    const groups = gather(marks, within).map((group) => spotOf(group, scale, room));
    const placed = inLanes(groups, room.lanes);
    if (placed) return placed;
  }
  throw new RangeError(`Cannot arrange a timeline in lanes: there are ${room.lanes}`); // six kinds are left at the end
}

/** What is drawn as one: days that share what this gives; null for a stretch that is in no single one. Finest first. */
const TOGETHER: readonly { readonly within: (day: string) => string }[] = [
  { within: (day) => day },
  { within: (day) => day.slice(0, 7) },
  { within: (day) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}` },
  { within: (day) => day.slice(0, 4) },
  { within: (day) => day.slice(0, 3) },
  { within: (day) => day.slice(0, 2) },
  { within: () => "" },
];

/** Marks of one unit of the calendar together, those of the same days at the least; inferred dates by themselves. */
function gather(marks: readonly Mark[], within: (day: string) => string): readonly (readonly Mark[])[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const { from, to } = mark.stretch;
    const ends = [from ?? to ?? "", to ?? from ?? ""] as const;
    const [first, last] = [within(ends[0]), within(ends[1])];
    const days = first === last ? first : ends.join("/");
    const key = [sideOf(mark), mark.inferred, days].join(" ");
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}

/** The side that is open. */
export const sideOf = ({ stretch: { from, to } }: Mark): "before" | "after" | null =>
  from === null ? "before" : to === null ? "after" : null;

/** A place that wants a lane, and how far it reaches there. */
interface Spot extends Omit<Placed, "lane"> {
  readonly left: number;
  readonly right: number;
}

function spotOf(marks: readonly Mark[], scale: Scale, room: Room): Spot {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { stretch } of marks) {
    const extent = extentOf(scale, stretch);
    start = Math.min(start, extent.start);
    end = Math.max(end, extent.end);
  }
  const [only, another] = marks;
  const middle = (start + end) / 2;
  const half = room.mark / 2;
  if (another) {
    const reach = Math.max(room.number / 2, (end - start) / 2 + half);
    return { marks, start, end, left: middle - reach, right: middle + reach };
  }
  if (only?.precision === "day") return { marks, start, end, left: middle - half, right: middle + half };
  const side = only ? sideOf(only) : null;
  const left = start - (side === "before" ? room.arrow : half);
  const right = end + (side === "after" ? room.arrow : half);
  return { marks, start, end, left, right };
}

/** First fit, from the left: the fewest lanes there can be. Null where that is more than `most`. */
function inLanes(spots: readonly Spot[], most: number): readonly Placed[] | null {
  const ends: number[] = [];
  const placed: Placed[] = [];
  for (const { left, right, ...spot } of [...spots].sort((a, b) => a.left - b.left)) {
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    if (lane === most) return null;
    ends[lane] = right;
    placed.push({ ...spot, lane });
  }
  return placed;
}
