/** Rules about the components of a message: discord-api-docs, components/reference.mdx. */
import { ButtonStyle, ComponentType, MessageFlags } from "discord-api-types/v10";
import { isRecord, type Json, type Problem, records, text } from "./json.ts";
import type { MessageDraft, Rule } from "./rules.ts";

const MAX_ROWS = 5; // without Components V2
const MAX_COMPONENTS = 40; // with it, nested ones counted
const MAX_TEXT = 4000; // UTF-16 units over all text displays; Discord counts code points, which are never more
const MAX_TEXT_BYTES = 10_000; // UTF-8; above about 10 170 Discord fails with a 500 (discord-api-docs #8554)
const MAX_URL = 512;

const SELECT =
  "custom_id options placeholder min_values max_values disabled default_values channel_types required";
/** Component type → its properties besides type and id. A type that is not here cannot stand in a message. */
const KNOWN: ReadonlyMap<unknown, readonly string[]> = new Map(
  Object.entries({
    [ComponentType.ActionRow]: "components",
    [ComponentType.Button]: "custom_id style label disabled url sku_id emoji",
    [ComponentType.StringSelect]: SELECT,
    [ComponentType.UserSelect]: SELECT,
    [ComponentType.RoleSelect]: SELECT,
    [ComponentType.MentionableSelect]: SELECT,
    [ComponentType.ChannelSelect]: SELECT,
    [ComponentType.Section]: "components accessory",
    [ComponentType.TextDisplay]: "content",
    [ComponentType.Thumbnail]: "media description spoiler",
    [ComponentType.MediaGallery]: "items",
    [ComponentType.File]: "file spoiler",
    [ComponentType.Separator]: "divider spacing",
    [ComponentType.Container]: "accent_color components spoiler",
  }).map(([type, keys]) => [Number(type), keys.split(" ")]),
);
/** What stands at the top of a message of Components V2 only; the rest of it stands inside these. */
const V2_TOP: ReadonlySet<unknown> = new Set([
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);

/** Every component with its path, a parent before what stands in it. */
export function everyComponent(
  components: unknown,
  path = "/components",
): readonly (readonly [Json, string])[] {
  return records(components).flatMap(([component, at]) => {
    const here = `${path}/${at}`;
    const accessory = isRecord(component.accessory)
      ? [[component.accessory, `${here}/accessory`] as const]
      : [];
    return [[component, here], ...everyComponent(component.components, `${here}/components`), ...accessory];
  });
}

const each =
  (look: (component: Json, path: string) => readonly Problem[]) =>
  ({ body }: MessageDraft): readonly Problem[] =>
    everyComponent(body.components).flatMap(([component, path]) => look(component, path));

const isV2 = ({ flags }: MessageDraft): boolean => (flags & MessageFlags.IsComponentsV2) !== 0;

const textsOf = ({ body }: MessageDraft): string =>
  everyComponent(body.components)
    .filter(([{ type }]) => type === ComponentType.TextDisplay)
    .map(([{ content }]) => text(content))
    .join("");

const limit = (path: string, is: number, max: number, what: string): readonly Problem[] =>
  is > max ? [{ path, message: `has ${is} ${what}, must have ${max} at most` }] : [];

export const COMPONENT_RULES: readonly Rule<MessageDraft>[] = [
  {
    name: "has only components and properties that Discord knows",
    broken: each((component, path) => {
      const known = KNOWN.get(component.type);
      if (known === undefined) return [{ path, message: `has no component of type ${component.type}` }];
      return Object.keys(component)
        .filter((key) => key !== "type" && key !== "id" && !known.includes(key))
        .map((key) => ({ path: `${path}/${key}`, message: "is not a property of this component" }));
    }),
  },
  {
    name: "has five rows at most",
    broken: (draft) =>
      isV2(draft) ? [] : limit("/components", records(draft.body.components).length, MAX_ROWS, "rows"),
  },
  {
    name: "has the flag IS_COMPONENTS_V2 where a component of it stands",
    broken: (draft) =>
      records(isV2(draft) ? [] : draft.body.components)
        .filter(([{ type }]) => V2_TOP.has(type))
        .map(([, at]) => ({
          path: `/components/${at}`,
          message: "needs the flag IS_COMPONENTS_V2 (1 << 15)",
        })),
  },
  {
    name: "has 40 components at most, nested ones counted",
    broken: ({ body }) =>
      limit("/components", everyComponent(body.components).length, MAX_COMPONENTS, "components"),
  },
  {
    name: "has 4000 characters at most over all text displays",
    broken: (draft) => limit("/components", textsOf(draft).length, MAX_TEXT, "characters of text"),
  },
  {
    name: "has 10 000 bytes at most over all text displays",
    broken: (draft) =>
      limit("/components", Buffer.byteLength(textsOf(draft)), MAX_TEXT_BYTES, "bytes of text"),
  },
  {
    name: "has each custom_id once",
    broken: (draft) => {
      const seen = new Set<unknown>();
      return each(({ custom_id: id }, path) => {
        if (id === undefined || id === null) return [];
        if (seen.has(id)) return [{ path: `${path}/custom_id`, message: "is there twice" }];
        seen.add(id);
        return [];
      })(draft);
    },
  },
  {
    name: "has buttons with a url of 512 characters at most",
    broken: each(({ url }, path) => limit(`${path}/url`, text(url).length, MAX_URL, "characters")),
  },
  {
    name: "has buttons that lead somewhere, and say where",
    broken: each((component, path) => {
      if (component.type !== ComponentType.Button) return [];
      const [needs, lacks] =
        component.style === ButtonStyle.Link ? ["url", "custom_id"] : ["custom_id", "url"];
      const problems: Problem[] = [];
      if (text(component[needs]) === "")
        problems.push({ path: `${path}/${needs}`, message: "must be there" });
      if (text(component[lacks]) !== "")
        problems.push({ path: `${path}/${lacks}`, message: "must not be there" });
      if (text(component.label).trim() === "" && !isRecord(component.emoji)) {
        problems.push({ path: `${path}/label`, message: "must not be empty without an emoji" });
      }
      return problems;
    }),
  },
];
