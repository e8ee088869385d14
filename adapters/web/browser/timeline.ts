/**
 * What a script adds to a timeline: keys, wheel and fingers zoom, the pointer drags, and what is under it stays there.
 *
 * The checked radio is all the state there is. Nothing is animated, so there is no motion to reduce.
 */

const WHEEL = 60; // pixels of a wheel or a pad for one step: a notch is 100 to 120
const PINCH = 1.5; // times as far apart
const DRAG = 4; // pixels, before a press is no click

function enliven(timeline: Element): void {
  const region = timeline.querySelector<HTMLElement>(".region");
  const svg = region?.querySelector("svg");
  const zooms = [...timeline.querySelectorAll<HTMLInputElement>(".zoom input")];
  if (!region || !svg || zooms.length === 0) return;

  /** Where on the sheet, from 0 to 1, a place of the window is. */
  const under = (x: number): number => {
    const { left, width } = svg.getBoundingClientRect();
    return (x - left) / width;
  };
  const bring = (part: number, x: number): void => {
    const { left, width } = svg.getBoundingClientRect();
    region.scrollLeft += left + part * width - x;
  };
  const middle = (): number => {
    const { left, width } = region.getBoundingClientRect();
    return left + width / 2;
  };

  let centre = 0.5; // what is in the middle: a radio that is pressed has widened the sheet before we hear of it
  const remember = (): void => {
    centre = under(middle());
  };
  region.addEventListener("scroll", remember);
  timeline.querySelector(".zoom")?.addEventListener("change", () => bring(centre, middle()));

  /** Checks the zoom so many steps further, and keeps what is at `x` there. */
  function zoom(steps: number, x = middle()): void {
    const now = zooms.findIndex(({ checked }) => checked);
    const next = zooms[Math.min(zooms.length - 1, Math.max(0, now + steps))];
    if (!next || next.checked) return;
    const part = under(x);
    next.checked = true;
    bring(part, x);
    remember();
  }

  region.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return; // the browser's own zoom
    const steps = { "+": 1, "=": 1, "-": -1, "0": -zooms.length }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    zoom(steps);
  });

  let turned = 0;
  region.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return; // pinching on a pad is told as this, too
      event.preventDefault();
      if (Math.sign(event.deltaY) !== Math.sign(turned)) turned = 0;
      turned += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL);
      if (Math.abs(turned) < WHEEL) return;
      zoom(-Math.sign(turned), event.clientX);
      turned = 0;
    },
    { passive: false },
  );

  let apart = 0;
  const fingers = ({ touches: [one, other] }: TouchEvent) =>
    one && other
      ? {
          apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
          x: (one.clientX + other.clientX) / 2,
        }
      : null;
  region.addEventListener(
    "touchstart",
    (event) => {
      apart = fingers(event)?.apart ?? 0;
    },
    { passive: true },
  );
  region.addEventListener(
    "touchmove",
    (event) => {
      const now = fingers(event);
      if (!now || apart === 0) return; // one finger scrolls, which is the browser's
      event.preventDefault();
      const times = now.apart / apart;
      if (times < PINCH && times > 1 / PINCH) return;
      zoom(times > 1 ? 1 : -1, now.x);
      apart = now.apart;
    },
    { passive: false },
  );

  drag(region);
}

/** Lets a mouse pull the sheet along. */
function drag(region: HTMLElement): void {
  let from: { readonly x: number; readonly scrolled: number } | null = null;
  let isDragged = false;
  region.addEventListener("pointerdown", (event) => {
    isDragged = false;
    if (event.pointerType === "mouse" && event.button === 0)
      from = { x: event.clientX, scrolled: region.scrollLeft };
  });
  addEventListener("pointermove", (event) => {
    if (!from) return;
    const moved = event.clientX - from.x;
    if (!isDragged && Math.abs(moved) < DRAG) return;
    isDragged = true;
    region.classList.add("held");
    region.scrollLeft = from.scrolled - moved;
  });
  const release = (): void => {
    from = null;
    region.classList.remove("held");
  };
  addEventListener("pointerup", release);
  addEventListener("pointercancel", release);
  region.addEventListener("dragstart", (event) => event.preventDefault()); // a link would be carried off
  region.addEventListener(
    "click",
    (event) => {
      if (!isDragged) return;
      event.preventDefault();
      isDragged = false;
    },
    true,
  );
}

for (const timeline of document.querySelectorAll(".timeline")) enliven(timeline);
