import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";
import { isRecord, type Json, records, withoutNulls } from "./json.ts";

/** What Discord adds to a component that was sent without it. */
const DEFAULTS: Readonly<Partial<Record<ComponentType, Json>>> = {
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.Container]: { spoiler: false },
  [ComponentType.Thumbnail]: { spoiler: false, description: null },
};

/**
 * The components of a request as Discord hands them back: with an id each, counted from 1 in the order of a walk from
 * the top where none was given, and with the defaults. Nothing else is changed. Media are not taken in.
 */
export function received(components: unknown): APIMessageTopLevelComponent[] {
  let last = 0;
  const one = (sent: Json): Json => {
    const id = typeof sent.id === "number" && sent.id > 0 ? sent.id : ++last;
    const type = Number(sent.type) as ComponentType;
    const whole: Record<string, unknown> = { ...DEFAULTS[type], ...withoutNulls(sent), id };
    if (type === ComponentType.Container) whole.accent_color = sent.accent_color ?? null;
    if (Array.isArray(sent.components))
      whole.components = records(sent.components).map(([inner]) => one(inner));
    if (isRecord(sent.accessory)) whole.accessory = one(sent.accessory);
    return whole;
  };
  // The body has passed the OpenAPI document and the rules: it is what its type says.
  return records(components).map(([sent]) => one(sent)) as unknown as APIMessageTopLevelComponent[];
}
