/** From what is valid to what is nearly so: a few edits of JSON data, of a text, or of bytes. */
import fc from "fast-check";
import { LETTERS, NAMES, VALUES } from "./hostile.ts";

const FEW = 5; // edits: more of them leave nothing that a parser would read on

const index = fc.nat(0xffff); // taken modulo what there is
const letters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

/** How a text is edited: from `at` on, `cut` letters are taken and `put` is put there `times` times. */
const textEdit = fc.record({
  at: index,
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  put: fc.oneof(fc.constant(""), letters),
  times: fc.oneof(
    { weight: 9, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constantFrom(2, 40, 400) },
  ),
});

type TextEdit = typeof textEdit extends fc.Arbitrary<infer Edit> ? Edit : never;

const editText = (text: string, { at, cut, put, times }: TextEdit): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put.repeat(times) + text.slice(from + cut);
};

/** One of `bases`, edited; now and then noise alone. */
export const texts = (...bases: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...bases), fc.array(textEdit, { maxLength: FEW }))
        .map(([base, edits]) => edits.reduce(editText, base)),
    },
    { weight: 1, arbitrary: fc.array(letters, { maxLength: 40 }).map((all) => all.join("")) },
  );

const jsonEdit = fc.record({
  does: fc.constantFrom("replace", "delete", "double", "add", "rename", "wrap", "spoil"),
  /** Which node, in the order of the text. */
  at: index,
  name: fc.constantFrom(...NAMES),
  value: fc.constantFrom(...VALUES),
  text: textEdit,
});

type JsonEdit = typeof jsonEdit extends fc.Arbitrary<infer Edit> ? Edit : never;

/** One of `bases`, JSON data each, with members gone, doubled, renamed, or of another kind. */
export const jsons = (...bases: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...bases), fc.array(jsonEdit, { maxLength: FEW }))
    .map(([base, edits]) => edits.reduce(editJson, base));

function editJson(value: unknown, edit: JsonEdit): unknown {
  const left = { nodes: edit.at % countNodes(value) };
  return edited(value, edit, left)[0] ?? null;
}

const countNodes = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((count: number, one) => count + countNodes(one), 1)
    : 1;

/** What stands in the place of a value: nothing, itself, or two. */
function edited(value: unknown, edit: JsonEdit, left: { nodes: number }): readonly unknown[] {
  if (left.nodes-- === 0) return changed(value, edit);
  if (Array.isArray(value)) return [value.flatMap((one) => edited(one, edit, left))];
  if (typeof value !== "object" || value === null) return [value];
  // fromEntries makes an own member even of __proto__, as JSON.parse does.
  return [
    Object.fromEntries(
      Object.entries(value).flatMap(([name, one]) => {
        const isIt = left.nodes === 0;
        const parts = edited(one, edit, left);
        const called = isIt && edit.does === "rename" ? edit.name : name;
        return parts.map((part, i) => [i === 0 ? called : edit.name, part] as const);
      }),
    ),
  ];
}

function changed(value: unknown, { does, name, value: other, text }: JsonEdit): readonly unknown[] {
  switch (does) {
    case "delete":
      return [];
    case "double":
      return [value, value];
    case "rename":
      return [value];
    case "wrap":
      return [[value]];
    case "add":
      if (Array.isArray(value)) return [[...value, other]];
      if (typeof value !== "object" || value === null) return [other];
      return [Object.fromEntries([...Object.entries(value), [name, other]])];
    case "spoil":
      if (typeof value === "string") return [editText(value, text)];
      return typeof value === "number" ? [value * 1.5 + 1] : [other];
    default:
      return [other];
  }
}

/** JSON texts: of edited data, and edited once more as text, so that names come twice and brackets are lost. */
export const jsonTexts = (...bases: readonly unknown[]): fc.Arbitrary<string> =>
  fc
    .tuple(jsons(...bases), fc.oneof(fc.constant([]), fc.array(textEdit, { maxLength: 2 })))
    .map(([data, edits]) => edits.reduce(editText, JSON.stringify(data)));

const byteEdit = fc.record({
  at: index,
  cut: fc.oneof(fc.constant(0), fc.nat(3)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom(...BYTES()).map((list) => Uint8Array.from(list)),
  ),
});

/** Marks of encodings, broken UTF-8, and the first bytes of what is no text. */
function BYTES(): readonly (readonly number[])[] {
  return [
    ...[
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0],
      [0, 0],
      [0xc3],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x9d],
    ],
    ...[
      [0x1f, 0x8b],
      [0x50, 0x4b, 3, 4],
      [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
      [0x81],
      [0x0d],
      [0x1b, 0x24, 0x42],
    ],
  ];
}

/** One of `bases`, some of its bytes edited. */
export const bytes = (...bases: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...bases), fc.array(byteEdit, { maxLength: FEW })).map(([base, edits]) =>
    edits.reduce<Uint8Array>((all, { at, cut, put }) => {
      const from = at % (all.length + 1);
      return Buffer.concat([all.subarray(0, from), put, all.subarray(from + cut)]);
    }, base),
  );
