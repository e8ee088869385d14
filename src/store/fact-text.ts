/** A fact as it stands in the text of its file, so that a change touches its own letters and no others. */
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";

/** Members of a fact by name, as JSON text. */
export type Texts = Readonly<Record<string, string>>;

export interface FactText {
  /** As written, not yet checked. */
  readonly raw: unknown;
  /** The hash that its file has. */
  readonly sha256: unknown;
  readonly node: Node;
}

/** Finds the fact `id` in the text of a fact file; null when it is not there, "broken" when that is no JSON. */
export function findFact(text: string, id: string): FactText | "broken" | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (!tree || errors.length > 0) return "broken";
  const facts = findNodeAtLocation(tree, ["facts"])?.children ?? [];
  const node = facts.find((one) => findNodeAtLocation(one, ["id"])?.value === id);
  const sha256: unknown = findNodeAtLocation(tree, ["sha256"])?.value;
  return node ? { raw: getNodeValue(node), sha256, node } : null;
}

/** The text with other values for some members of a fact, which must be there, and the texts of those before. */
export function swapMembers(
  text: string,
  { node }: FactText,
  members: Texts,
): { readonly text: string; readonly before: Texts } {
  const before: Record<string, string> = {};
  const swaps = Object.entries(members).map(([name, value]) => {
    const { offset, length } = memberOf(node, name);
    before[name] = text.slice(offset, offset + length);
    return { offset, length, value };
  });
  swaps.sort((a, b) => b.offset - a.offset); // from the end, so that the other offsets stay right
  const after = swaps.reduce(
    (whole, { offset, length, value }) => whole.slice(0, offset) + value + whole.slice(offset + length),
    text,
  );
  return { text: after, before };
}

/** `value` written as the member `name` of a fact is: over several lines and as far in, or on one line. */
export function writtenLike(text: string, { node }: FactText, name: string, value: unknown): string {
  const { offset, length } = memberOf(node, name);
  const old = text.slice(offset, offset + length);
  const isOpen = /^[{[]/.test(old);
  if (old.includes("\n") || (!isOpen && text.slice(node.offset, offset).includes("\n"))) {
    const [margin = ""] = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset) + 1)) ?? [];
    return JSON.stringify(value, null, stepOf(text)).replaceAll("\n", `\n${margin}`);
  }
  // A line break within a string is written \n, so these are all between members.
  return /^[{[]\s/.test(old)
    ? JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ")
    : JSON.stringify(value);
}

/** How far in a member stands from its object. */
const stepOf = (text: string): string => /^\{\s*\n([ \t]+)/.exec(text)?.[1] ?? "  ";

function memberOf(fact: Node, name: string): Node {
  const member = findNodeAtLocation(fact, [name]);
  if (!member) throw new RangeError(`Cannot change a fact: it has no member ${name}`);
  return member;
}
