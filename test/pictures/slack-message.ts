/** What of Slack's Block Kit can be drawn. */
import { z } from "zod";

const PlainText = z.looseObject({ type: z.literal("plain_text"), text: z.string() });
const Mrkdwn = z.looseObject({ type: z.literal("mrkdwn"), text: z.string() });
const Words = z.discriminatedUnion("type", [PlainText, Mrkdwn]);
export type Words = z.infer<typeof Words>;

const Style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
});
export type Style = z.infer<typeof Style>;

const Run = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("text"), text: z.string(), style: Style.optional() }),
  z.looseObject({
    type: z.literal("link"),
    url: z.string(),
    text: z.string().optional(),
    style: Style.optional(),
  }),
  z.looseObject({ type: z.literal("user"), user_id: z.string(), style: Style.optional() }),
]);
export type Run = z.infer<typeof Run>;

const Button = z.looseObject({
  type: z.literal("button"),
  text: PlainText,
  style: z.enum(["primary", "danger"]).optional(),
});
const Select = z.looseObject({
  type: z.literal("static_select"),
  placeholder: PlainText.optional(),
  initial_option: z.looseObject({ text: PlainText }).optional(),
});

const Block = z.discriminatedUnion("type", [
  z.looseObject({
    type: z.literal("rich_text"),
    elements: z.array(
      z.looseObject({
        type: z.enum(["rich_text_section", "rich_text_quote", "rich_text_preformatted"]),
        elements: z.array(Run),
      }),
    ),
  }),
  z.looseObject({
    type: z.literal("section"),
    text: Words,
    fields: z.never().optional(),
    accessory: z.never().optional(),
  }),
  z.looseObject({ type: z.literal("header"), text: PlainText }),
  z.looseObject({ type: z.literal("context"), elements: z.array(Words).min(1).max(10) }),
  z.looseObject({ type: z.literal("divider") }),
  z.looseObject({
    type: z.literal("actions"),
    elements: z
      .array(z.discriminatedUnion("type", [Button, Select]))
      .min(1)
      .max(25),
  }),
]);
export type Block = z.infer<typeof Block>;
export type Action = z.infer<typeof Button> | z.infer<typeof Select>;

const Message = z.looseObject({
  text: z.string().default(""),
  blocks: z.array(Block).default([]),
  attachments: z.array(z.never()).optional(),
});
export type Message = z.infer<typeof Message>;

/** Reads a message as it goes over the wire. */
export function readMessage(message: unknown): Message {
  return Message.parse(JSON.parse(JSON.stringify(message)));
}
