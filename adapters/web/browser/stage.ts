/** Marks other words for a part of the draft: by selecting them, by buttons, or by the keys of the terminal's desk. */
import { type Move, move } from "../../../src/desk/review/span.ts";
import type { Range as Stretch } from "../../../src/model/selector.ts";
import { highlight, selectedIn } from "./passage.ts";

/** A form that holds a stretch of the article. */
export interface Stage {
  /** Shows the stretch, ready for keys. */
  readonly open: () => void;
  /** Forgets what was marked. */
  readonly reset: () => void;
}

/** Brings such a form to life; null where `form` is none. */
export function stageIn(form: HTMLFormElement, text: Element): Stage | null {
  const box = form.querySelector<HTMLElement>("[data-stage]");
  const words = form.querySelector("[data-words]");
  const how = form.querySelector<HTMLElement>("[data-how]");
  const fold = form.closest("details");
  const [start, end] = ["start", "end"].map((name) => form.elements.namedItem(name));
  if (
    !box ||
    !words ||
    !how ||
    !fold ||
    !(start instanceof HTMLInputElement) ||
    !(end instanceof HTMLInputElement)
  )
    return null;
  const whole = text.textContent ?? "";
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const first: Stretch = { start: Number(start.value), end: Number(end.value) };
  const state: { end: Move["end"]; by: Move["by"]; stretch: Stretch } = {
    end: "end",
    by: "word",
    stretch: first,
  };

  const tellHow = () => {
    how.textContent = how.dataset[`${state.end}${state.by === "word" ? "Word" : "Letter"}`] ?? "";
  };
  const take = (stretch: Stretch, isMoved = true) => {
    state.stretch = stretch;
    start.value = String(stretch.start);
    end.value = String(stretch.end);
    words.textContent = whole.slice(stretch.start, stretch.end);
    const range = highlight(text, stretch);
    if (range && isMoved) keepInView(range, state.end);
  };
  const show = () => {
    tellHow();
    take(state.stretch);
  };
  const reset = () => {
    state.stretch = first;
    state.end = "end";
    state.by = "word";
    if (radios[0]) radios[0].checked = true;
  };
  const choose = (radio: HTMLInputElement | undefined) => {
    if (!radio) return take(first);
    radio.checked = true;
    take({ start: Number(radio.dataset.start), end: Number(radio.dataset.end) });
  };
  const step = (which: Move["end"], to: Move["to"]) => {
    document.getSelection()?.removeAllRanges();
    take(move(whole, state.stretch, { end: which, by: state.by, to }));
  };
  const other = () => (state.end === "end" ? "start" : "end");

  for (const radio of radios) radio.addEventListener("change", () => choose(radio));
  for (const button of form.querySelectorAll<HTMLElement>("[data-move]"))
    button.addEventListener("click", () => {
      const [which, to] = (button.dataset.move ?? "").split(" ");
      step(which === "start" ? "start" : "end", to === "left" ? "left" : "right");
    });
  document.addEventListener("selectionchange", () => {
    const stretch = fold.open ? selectedIn(text) : null;
    if (stretch) take(stretch, false);
  });
  fold.addEventListener("toggle", () => {
    if (fold.open) return show();
    reset();
    if (!document.querySelector("details[open] [data-stage]")) highlight(text, null);
  });
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowLeft":
      case "ArrowRight":
        step(event.shiftKey ? other() : state.end, event.key === "ArrowLeft" ? "left" : "right");
        break;
      case "Enter":
        form.requestSubmit();
        break;
      case "s":
      case "l":
        if (event.key === "s") state.end = other();
        else state.by = state.by === "word" ? "letter" : "word";
        tellHow();
        break;
      case "Tab": {
        // After the last part it leads on, as everywhere.
        const at = radios.findIndex((radio) => radio.checked);
        const following = event.shiftKey ? undefined : radios[at + 1];
        if (!following) return;
        choose(following);
        break;
      }
      default:
        if (event.key.length > 1 || event.key === "?") return;
        break; // no verdict while words are marked
    }
    event.preventDefault();
    event.stopPropagation();
  });
  if (fold.open) show();
  return {
    reset,
    open: () => {
      show();
      box.focus({ preventScroll: true });
    },
  };
}

/** Scrolls the page so far that the end that moves can be seen, where it cannot. */
function keepInView(range: Range, end: Move["end"]): void {
  const all = [...range.getClientRects()];
  const box = end === "end" ? all.at(-1) : all[0];
  const sheet = document.querySelector(".slip")?.getBoundingClientRect();
  const isSheet = sheet !== undefined && sheet.width > innerWidth * 0.9; // a narrow window has the card over its foot
  const bottom = isSheet ? sheet.top : innerHeight;
  if (box && (box.top < 0 || box.bottom > bottom))
    scrollBy({ top: box.top - bottom / 3, behavior: "instant" });
}
