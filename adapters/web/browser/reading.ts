/** Tells what is typed means, by the server's own reading, while it is typed. */

const PAUSE_MS = 150; // between two letters of whoever types on

export function readAlong(input: HTMLInputElement): void {
  const { reading: address } = input.dataset;
  const output = document.querySelector<HTMLOutputElement>(`output[for="${input.id}"]`);
  if (address === undefined || !output) return;
  let timer = 0;
  let asked = 0;
  const read = async () => {
    asked += 1;
    const mine = asked;
    const url = new URL(address, location.href);
    url.searchParams.set("typed", input.value);
    const language = document.documentElement.lang;
    if (!url.searchParams.has("lang")) url.searchParams.set("lang", language);
    const response = await fetch(url, { headers: { accept: "application/json" } });
    const told: unknown = response.ok ? await response.json() : null;
    if (mine !== asked || typeof told !== "object" || told === null) return; // another letter came meanwhile
    const { text, isRead } = told as { readonly text?: unknown; readonly isRead?: unknown };
    output.textContent = String(text ?? "");
    output.classList.toggle("warn", isRead !== true);
    input.setAttribute("aria-invalid", String(isRead !== true));
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => read().catch(() => {}), PAUSE_MS); // without a line, it is told after it is sent
  });
}
