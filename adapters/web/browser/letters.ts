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
  document.addEventListener("keydown", (event) => {
    const { ctrlKey, altKey, metaKey, key, target, repeat } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || repeat || !box.checked) return;
    if (document.querySelector("dialog[open]") || isTyping(target)) return;
    const pressed = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (!pressed || (pressed instanceof HTMLButtonElement && pressed.disabled)) return;
    const fold = pressed.closest("details");
    // No verdict while something is corrected.
    if (!fold && key !== "?" && document.querySelector("details.fold[open]")) return;
    event.preventDefault();
    if (fold && pressed.localName === "summary") open(fold);
    else pressed.click();
  });
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
