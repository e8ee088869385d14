/** What a script adds to the review desk: keys, other words by selecting them, and readings while something is typed. */
import { letterKeys } from "./letters.ts";
import { readAlong } from "./reading.ts";
import { type Stage, stageIn } from "./stage.ts";

const text = document.getElementById("_text");
const heading = document.getElementById("_card");
const card = document.querySelector(".slip");
const help = document.getElementById("_help");

for (const element of document.querySelectorAll<HTMLElement>("[data-scripted], [data-give-up]"))
  element.hidden = false;
for (const input of document.querySelectorAll<HTMLInputElement>("input[data-reading]")) readAlong(input);

const stages = new Map<HTMLDetailsElement, Stage>();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-edit]")) {
  const fold = form.closest("details");
  const stage = text && stageIn(form, text);
  if (fold && stage) stages.set(fold, stage);
  form.querySelector("[data-give-up]")?.addEventListener("click", () => close());
}

/** Opens what corrects something, ready to be typed or marked. */
function open(fold: HTMLDetailsElement): void {
  for (const other of document.querySelectorAll<HTMLDetailsElement>("details.fold[open]"))
    if (other !== fold) other.open = false;
  fold.open = true;
  bring(fold);
  const input = fold.querySelector<HTMLInputElement>("input[name=typed]");
  if (!input) stages.get(fold)?.open();
  input?.focus({ preventScroll: true });
  input?.select();
}

/** Scrolls the card, and never the article, so far that all of a form can be seen, or its end with the buttons. */
function bring(fold: HTMLElement): void {
  if (!card) return;
  const [box, room] = [fold.getBoundingClientRect(), card.getBoundingClientRect()];
  const below = box.bottom + GAP - Math.min(room.bottom, innerHeight);
  const above = room.top + GAP - box.top;
  if (below > 0) card.scrollTop += below;
  else if (above > 0) card.scrollTop -= Math.min(above, -below);
}

const GAP = 8; // pixels

/** Closes what is open, and gives what was marked or typed there up. */
function close(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.fold[open]")) {
    fold.querySelector("form")?.reset();
    stages.get(fold)?.reset();
    fold.open = false;
  }
  document.getSelection()?.removeAllRanges();
  if (card) card.scrollTop = 0;
  heading?.focus({ preventScroll: true });
}

letterKeys(open);

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || (help instanceof HTMLDialogElement && help.open))
    return;
  if (document.querySelector("details.fold[open]")) close();
});

// Who it is, then the words for them, as at a terminal.
for (const input of document.querySelectorAll<HTMLInputElement>(
  'form[data-edit="speaker"] input[name=typed]',
))
  input.addEventListener("keydown", (event) => {
    const fold = input.closest("details");
    if (event.key !== "Enter" || event.isComposing || !fold || input.value.trim() === "") return;
    event.preventDefault();
    stages.get(fold)?.open();
  });

document.getElementById("_ask-help")?.addEventListener("click", () => {
  if (help instanceof HTMLDialogElement) help.showModal();
});

// A verdict is sent once, however often its key is pressed.
for (const form of document.querySelectorAll<HTMLFormElement>('form[method="post"]'))
  form.addEventListener("submit", (event) => {
    if (document.documentElement.classList.contains("sent")) event.preventDefault();
    document.documentElement.classList.add("sent");
  });

// A page that the browser has kept shows what was, not what is.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

const here = new URL(location.href);
if (here.searchParams.has("told")) {
  here.searchParams.delete("told"); // told once: a reload need not ask for it
  history.replaceState(null, "", here);
}
for (const fold of stages.keys()) fold.addEventListener("toggle", () => fold.open && bring(fold));
document.getElementById("_here")?.scrollIntoView({ block: "start", behavior: "instant" });
const alert = document.querySelector<HTMLElement>('#_notice[role="alert"]');
const [opened] = document.querySelectorAll<HTMLDetailsElement>("details.fold[open]");
if (opened) open(opened);
else heading?.focus({ preventScroll: true });
// Where a field is open, it says the same beneath what was typed.
if (!opened) alert?.scrollIntoView({ block: "nearest", behavior: "instant" });
