/** HTML that is escaped unless it says otherwise. */

/** A piece of HTML that may stand as it is. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly Html[] | null;

/** Joins HTML written here with values from elsewhere: a string is escaped, `Html` stands, null is left out. */
export function html(written: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = parts.map((part, at) => htmlOf(part) + (written[at + 1] ?? ""));
  return { html: (written[0] ?? "") + filled.join("") };
}

function htmlOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return part.replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char);
  return "html" in part ? part.html : part.map((one) => one.html).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A whole document. It can run no script and fetch nothing, whatever the message holds. */
export function page(style: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>${{ html: style }}</style>
<body>${body}</body>
</html>
`.html;
}
