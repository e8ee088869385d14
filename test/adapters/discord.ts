/** A newsroom on a Discord of our own: the real adapter and the real discord.js, connected to the double. */
import { onTestFinished } from "vitest";
import { type DiscordSetting, startDiscord } from "../../adapters/discord/main.ts";
import { register } from "../../adapters/discord/register.ts";
import type { Editor } from "../../adapters/editor.ts";
import type { Running } from "../../adapters/log.ts";
import type { Office } from "../../adapters/office.ts";
import type { FactStore, Line } from "../../src/index.ts";
import { type DiscordDouble, type DoubleOptions, startDiscordDouble } from "../doubles/discord/double.ts";
import { copyDossier, opened, record, type Spoil, set } from "../record.ts";
import { logTo } from "./logs.ts";
import { officeOf } from "./office.ts";

const WORLD: DoubleOptions = {
  guilds: [
    { name: "Newsroom", channels: { general: ["story"], desk: ["leak"] } },
    { name: "Elsewhere", channels: { lobby: [] } },
  ],
  users: [
    { name: "alice", locale: "en-US" },
    { name: "bruno", locale: "fr" },
    { name: "dora", locale: "de" },
  ],
};

type Setting = Partial<Omit<DiscordSetting, "office">> & { readonly office?: Partial<Office> };

export interface Newsroom {
  readonly double: DiscordDouble;
  readonly store: FactStore;
  /** What was logged, as words. */
  readonly logged: readonly string[];
  /** Faults of onrecord itself. */
  readonly faults: readonly unknown[];
  /** What kept it from connecting for good. */
  readonly fatal: readonly string[];
  /** The ledger. */
  readonly lines: readonly Line[];
  readonly running: Running;
  /** What corrects messages there. */
  readonly editor: Editor;
  /** Registers the commands again, for everywhere; what was said of it. */
  readonly register: (guild?: string) => Promise<readonly string[]>;
}

/** Opens a made-up record, `port` and what `spoils` make of it, on Discord. */
export async function newsroom(
  spoils: readonly ((double: DiscordDouble) => Spoil)[] = [],
  setting: Setting = {},
  options: DoubleOptions = {},
): Promise<Newsroom> {
  const double = await startDiscordDouble({ ...WORLD, ...options });
  onTestFinished(() => double.close());
  const store = await opened(await record(...spoils.map((spoil) => spoil(double))));
  return started(double, store, setting);
}

/** Starts the adapter on a double, with its commands registered. */
export async function started(
  double: DiscordDouble,
  store: FactStore,
  { office: own, ...setting }: Setting = {},
): Promise<Newsroom> {
  const logged: string[] = [];
  const fatal: string[] = [];
  const log = logTo((_, about, words) => void logged.push(`${words} ${JSON.stringify(about)}`));
  const { office, faults, lines } = officeOf(store, { log, ...own });
  const running = startDiscord({
    office,
    token: double.token,
    apiUrl: double.api,
    onFatal: (words) => fatal.push(words),
    waits: [20],
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } as never,
    ...setting,
  });
  onTestFinished(() => running.stop());
  const registerAll = async (guild?: string) => {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const problem = await register({
      store,
      token: double.token,
      apiUrl: double.api,
      guild: guild ?? null,
      write,
    });
    return problem === null ? lines : [...lines, problem];
  };
  if (setting.token === undefined) {
    await registerAll();
    await running.ready;
  }
  return {
    double,
    store,
    logged,
    faults,
    fatal,
    lines,
    running,
    editor: running.editor,
    register: registerAll,
  };
}

/** A second dossier, `secret`, told only in the places that `access` gives. */
export const secret =
  (access: (double: DiscordDouble) => object) =>
  (double: DiscordDouble): Spoil =>
  async (root) => {
    await copyDossier("secret")(root);
    await set("access", access(double), "secret/dossier.json")(root);
    await set("title", { fr: "Le secret", en: "The secret" }, "secret/dossier.json")(root);
  };

/** The id of the channel of a name. */
export const channelId = (double: DiscordDouble, name: string): string => double.channel(name).id;

interface Part {
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
}

/** Everything a message says, component by component, still escaped. */
export function textsOf({ components }: { readonly components?: unknown }): readonly string[] {
  const parts = (components ?? []) as readonly Part[];
  return parts.flatMap((part) => [...(part.content === undefined ? [] : [part.content]), ...textsOf(part)]);
}

/** A message as one text, as Discord shows it, without its bold and small print. */
export const shown = (message: { readonly components?: unknown } | null): string =>
  textsOf(message ?? {})
    .join("\n")
    .replace(/(?<!\\)(?:\*\*|^>>> |^-# )/gm, "")
    .replace(/\\([^0-9A-Za-z\s])/g, "$1");

/** The buttons of a message: label → id. */
export function buttonsOf(message: { readonly components?: unknown } | null): ReadonlyMap<string, string> {
  const parts = (message?.components ?? []) as readonly Part[];
  return new Map(
    parts.flatMap((part) => [
      ...(part.custom_id === undefined ? [] : [[part.label ?? "", part.custom_id] as const]),
      ...buttonsOf(part),
    ]),
  );
}
