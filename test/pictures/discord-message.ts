/** What of Discord's messages can be drawn: the parts of Components V2 that hold words and buttons. */
import { z } from "zod";

const Text = z.looseObject({ type: z.literal(10), content: z.string() });
const Separator = z.looseObject({
  type: z.literal(14),
  divider: z.boolean().default(true),
  spacing: z.union([z.literal(1), z.literal(2)]).default(1),
});
const Button = z.looseObject({
  type: z.literal(2),
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  label: z.string(),
  disabled: z.boolean().default(false),
  emoji: z.never().optional(),
});
const Select = z.looseObject({
  type: z.literal(3),
  placeholder: z.string().default("Make a selection"),
  options: z.array(z.looseObject({ label: z.string(), default: z.boolean().default(false) })),
});
const Row = z.looseObject({
  type: z.literal(1),
  components: z.array(z.discriminatedUnion("type", [Button, Select])).min(1),
});
const Section = z.looseObject({
  type: z.literal(9),
  components: z.array(Text),
  accessory: Button,
});
const Container = z.looseObject({
  type: z.literal(17),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  components: z.array(z.discriminatedUnion("type", [Text, Separator, Row, Section])),
});
const Component = z.discriminatedUnion("type", [Text, Separator, Row, Section, Container]);
export type Component = z.infer<typeof Component>;
export type Button = z.infer<typeof Button>;
export type Select = z.infer<typeof Select>;

const Message = z.looseObject({
  content: z.string().default(""),
  flags: z.int().default(0),
  components: z.array(Component).default([]),
  embeds: z.array(z.never()).optional(),
});
export type Message = z.infer<typeof Message>;

/** Reads a message as it goes over the wire; builders are taken as the JSON that they make of themselves. */
export function readMessage(message: unknown): Message {
  return Message.parse(JSON.parse(JSON.stringify(message)));
}
