/** The keys of the desk, as a dialog. */
import { html } from "hono/html";
import { HELP, keyName, type Language, SPAN_KEYS } from "../../../src/index.ts";
import type { Html } from "../layout.ts";
import { stageKeys } from "./editors.ts";
import { DESK } from "./wording.ts";

export function helpDialog(language: Language): Html {
  const rows = HELP.map(([keys, does]) => {
    const [key = ""] = keys.split(" "); // arrows turn the page here
    return html`<div><dt><kbd>${key}</kbd></dt><dd>${does[language]}</dd></div>`;
  });
  const spans = SPAN_KEYS.map(
    ([key, does]) => html`<div><dt><kbd>${keyName(key, language)}</kbd></dt><dd>${does[language]}</dd></div>`,
  );
  return html`<dialog id="_help" aria-labelledby="_help-title">
<h2 id="_help-title" tabindex="-1" autofocus>${DESK.help[language]}</h2>
<dl class="help">${rows}</dl>
<h3>${DESK.inSpan[language]}</h3>
<dl class="help">${spans}</dl>
<form class="help-end" method="dialog"><button class="do">${DESK.close[language]} <kbd aria-hidden="true">${keyName("Esc", language)}</kbd></button></form>
</dialog>
<p id="_stage-keys" hidden>${stageKeys(language)}</p>`;
}
