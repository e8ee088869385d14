/** Goes through blocks and finds the objects in them, and the texts that Slack reads markup in. */

/** An object somewhere in the blocks, and where: `/blocks/0/text`. */
export interface Found {
  readonly pointer: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every object in some blocks, outer ones first. */
export function walk(value: unknown, pointer = "/blocks"): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => walk(item, `${pointer}/${at}`));
  if (typeof value !== "object" || value === null) return [];
  const node = value as Found["node"];
  return [
    { pointer, node },
    ...Object.entries(node).flatMap(([key, inner]) => walk(inner, `${pointer}/${key}`)),
  ];
}

/** A text in which Slack reads `<…>`, and where it stands. */
interface Markup {
  readonly syntax: "mrkdwn" | "markdown";
  readonly pointer: string;
  readonly text: string;
}

/** The top-level text (mrkdwn too), then those of mrkdwn objects and markdown blocks. */
export function markupOf(posting: { readonly text?: unknown; readonly blocks?: unknown }): Markup[] {
  const inner = walk(posting.blocks).flatMap(({ node: { type, text }, pointer }) =>
    type === "mrkdwn" || type === "markdown" ? markup(type, `${pointer}/text`, text) : [],
  );
  return [...markup("mrkdwn", "/text", posting.text), ...inner];
}

function markup(syntax: Markup["syntax"], pointer: string, text: unknown): Markup[] {
  return typeof text === "string" ? [{ syntax, pointer, text }] : [];
}
