/** Single-letter keys: each presses what shows it. They can be turned off (WCAG 2.2, 2.1.4). */

const STORED = "onrecord-letters";

export function letterKeys(open: (fold: HTMLDetailsElement) => void): void {
  const bar = document.getElementById("_keys");
  const box = document.getElementById("_letters");
  if (!bar || !(box instanceof HTMLInputElement)) return;
  bar.hidden = false;
  box.checked = stored() !== "off";
  const follow = () => document.documentElement.classList.toggle("no-letters", !box.checked);
  follow();
  box.addEventListener("change", () => {
    follow();
    store(box.checked ? "on" : "off");
  });
  let misses = 0; // milliseconds: when a key last opened nothing here
  document.addEventListener("keydown", (event) => {
    const { ctrlKey, altKey, metaKey, key, target, repeat } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || repeat || !box.checked) return;
    if (document.querySelector("dialog[open]") || isTyping(target)) return;
    const pressed = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    // Whoever thinks that a field has opened types on: those letters give no verdict.
    const isBlind = event.timeStamp - misses < PAUSE_MS && misses > 0;
    const isMiss = !pressed && EDITORS.has(key);
    if (isMiss || (isBlind && key.length === 1)) {
      misses = event.timeStamp;
      if (isMiss) tell(bar.dataset.none ?? "");
      return;
    }
    if (!pressed || (pressed instanceof HTMLButtonElement && pressed.disabled)) return;
    const fold = pressed.closest("details");
    // No verdict while something is corrected.
    if (!fold && key !== "?" && document.querySelector("details.fold[open]")) return;
    event.preventDefault();
    if (fold && pressed.localName === "summary") open(fold);
    else pressed.click();
  });
}

/** Keys that open a field on drafts of some kinds. */
const EDITORS: ReadonlySet<string> = new Set(["s", "p", "d", "f"]);
const PAUSE_MS = 1500; // between two letters of a word nobody waits as long

function tell(words: string): void {
  const notice = document.getElementById("_notice");
  if (!notice) return;
  notice.textContent = words;
  notice.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Whether a key is a letter of something that is typed there. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isBox = target instanceof HTMLInputElement && ["checkbox", "radio"].includes(target.type);
  return target.isContentEditable || (["input", "textarea", "select"].includes(target.localName) && !isBox);
}

/** A browser may keep nothing for this page: then they are on each time. */
function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // as above
  }
}
