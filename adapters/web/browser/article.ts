/** What a script adds to an article: a click on words shows a fact that they prove, another the next; a link to a citation copies it. */

const text = document.getElementById("_text");

text?.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element) || !getSelection()?.isCollapsed) return; // whoever marks words wants no fact
  const proved = target.closest("span[class]")?.className.matchAll(/(?:^| )e(\d+)/g) ?? [];
  const hashes = [...proved].flatMap(([, number]) => {
    const fact = document.querySelector<HTMLAnchorElement>(`.card.c${number} h2 a`);
    return fact ? [fact.hash] : [];
  });
  const next = hashes[(hashes.indexOf(location.hash) + 1) % hashes.length];
  if (next !== undefined) location.hash = next;
});

// The chosen fact stays chosen in another language.
for (const link of document.querySelectorAll<HTMLAnchorElement>(".ways a[hreflang]"))
  link.addEventListener("click", () => {
    link.hash = location.hash;
  });

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy]"))
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return; // then it is a link
    event.preventDefault();
    void copy(link);
  });

/** Copies what the link leads to, and says so beside it; where the browser does not let us, follows the link. */
async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    // As a promise: the browser wants to be asked while the click lasts (Clipboard API, 5.2).
    const plain = fetch(link.href).then(async (reply) => {
      if (!reply.ok) throw new Error(`${reply.status}`);
      return new Blob([await reply.text()], { type: "text/plain" });
    });
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
  } catch {
    location.href = link.href;
    return;
  }
  const told = link.closest("details")?.querySelector("output");
  if (told) told.textContent = `${told.dataset.copied} ${link.textContent}`;
}
