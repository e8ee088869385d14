/** onrecord in a Slack that is the double: one of both for a test, over either transport. */
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { type Door, openDoor } from "../../../adapters/door.ts";
import type { Editor } from "../../../adapters/editor.ts";
import type { Log, Running } from "../../../adapters/log.ts";
import type { Office } from "../../../adapters/office.ts";
import { type SlackSetting, startSlack } from "../../../adapters/slack/main.ts";
import type { Line } from "../../../src/index.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { FactStore } from "../../../src/store/store.ts";
import type { Acts } from "../../doubles/slack/acts.ts";
import { type SlackDouble, type SlackDoubleOptions, startSlackDouble } from "../../doubles/slack/double.ts";
import { walk } from "../../doubles/slack/walk.ts";
import type { Message } from "../../doubles/slack/workspace.ts";
import { opened, record, type Spoil } from "../../record.ts";
import { type Logged, officeOf } from "../office.ts";

export const TRANSPORTS = ["socket", "http"] as const;
export type Transport = (typeof TRANSPORTS)[number];

export interface Newsroom {
  readonly slack: SlackDouble;
  /** What people do, by the transport under test. */
  readonly people: Acts;
  /** Where Slack's requests go, over HTTP. */
  readonly url: string;
  readonly dossiers: readonly Dossier[];
  readonly faults: readonly unknown[];
  readonly fatal: readonly string[];
  readonly log: readonly Logged[];
  /** The ledger. */
  readonly lines: readonly Line[];
  readonly running: Running;
  /** What corrects messages there. */
  readonly editor: Editor;
  /** Stops the app, and may be called before the test ends. */
  readonly stop: () => Promise<void>;
}

interface Options {
  /** One list for all tests that alter the record so. */
  readonly spoils?: readonly Spoil[];
  readonly setting?: Partial<SlackSetting>;
  readonly office?: Partial<Office>;
  readonly double?: SlackDoubleOptions;
  /** What is broken before the app starts. */
  readonly before?: (slack: SlackDouble) => void;
  /** False where the app will not connect. */
  readonly connects?: boolean;
  /** What the double is to have refused in the end, by method; nothing where it is left out. */
  readonly refused?: readonly string[];
}

const PACE = { firstMs: 5, mostMs: 20, steadyMs: 60_000 };

const NONE: readonly Spoil[] = [];
const stores = new Map<readonly Spoil[], Promise<FactStore>>();

/** The record, altered; opened once for tests that alter it by the same list. */
function storeOf(spoils: readonly Spoil[]): Promise<FactStore> {
  const known = stores.get(spoils) ?? record(...spoils).then(opened);
  stores.set(spoils, known);
  return known;
}

/** A free port of this machine, for as long as the test runs. */
async function doorOf(log: Log): Promise<Door> {
  const door = await openDoor({ host: "127.0.0.1", port: 0 }, log);
  if ("problem" in door) throw new Error(door.problem);
  onTestFinished(() => door.close());
  return door;
}

/** Opens a newsroom: a record, a Slack, and the app connected to it. All of it ends with the test. */
export async function newsroom(transport: Transport, options: Options = {}): Promise<Newsroom> {
  const { spoils = NONE, setting, office: own, double, before, connects = true, refused = [] } = options;
  const store = await storeOf(spoils);
  const slack = await startSlackDouble(double);
  onTestFinished(() => slack.close());
  before?.(slack);
  const fatal: string[] = [];
  const { office, faults, logged: log, lines } = officeOf(store, own);
  const running = startSlack({
    office,
    botToken: slack.workspace.botToken,
    transport:
      transport === "socket"
        ? { appToken: slack.appToken }
        : { signingSecret: slack.signingSecret, door: await doorOf(office.log) },
    apiUrl: slack.apiUrl,
    onFatal: (sentence) => void fatal.push(sentence),
    pace: PACE,
    ...setting,
  });
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= running.stop();
    return stopping;
  };
  onTestFinished(async () => {
    await stop();
    expect(slack.refused.map(({ method, error }) => `${method} ${error}`)).toEqual(refused);
  });
  const url = `http://127.0.0.1:${running.port}/slack/events`;
  if (connects) await until(() => log.some(({ words }) => words === "Connected to Slack"));
  const people = transport === "socket" ? slack.socket : slack.http(url);
  return {
    slack,
    people,
    url,
    dossiers: store.list(),
    faults,
    fatal,
    log,
    lines,
    running,
    editor: running.editor,
    stop,
  };
}

/** Looks again and again, for what no event of the double tells. */
export async function until(holds: () => boolean, patienceMs = 5000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${holds}`);
    await wait(5);
  }
}

/** The texts of a message's blocks, a line each; buttons as `[label]`. */
export function linesOf({ blocks = [] }: { readonly blocks?: readonly object[] }): readonly string[] {
  return walk(blocks).flatMap(({ node }) => {
    const { type, text, elements } = node;
    if (type === "actions") return (elements as readonly Button[]).map((one) => `[${one.text.text}]`);
    if (type === "context") return (elements as readonly Words[]).map((one) => one.text);
    return (type === "text" || type === "link") && typeof text === "string" ? [text] : [];
  });
}

interface Words {
  readonly text: string;
}

interface Button {
  readonly text: Words;
}

/** The labels of a message's buttons. */
export const buttonsOf = (message: { readonly blocks?: readonly object[] }): readonly string[] =>
  linesOf(message)
    .filter((line) => /^\[.*\]$/.test(line))
    .map((line) => line.slice(1, -1));

/** The `action_id` of the button with a label. */
export function buttonOf({ blocks = [] }: { readonly blocks?: readonly object[] }, label: string): string {
  const found = walk(blocks).find(
    ({ node }) => node.type === "button" && (node.text as { readonly text: string }).text === label,
  );
  if (!found) throw new Error(`Cannot click: there is no button "${label}"`);
  return String(found.node.action_id);
}

/** What the bot has posted for all to read. */
export const posted = ({ slack }: Newsroom): readonly Message[] =>
  slack.workspace.messages.filter(({ user }) => user === slack.workspace.botUser);

/** Waits until the bot has posted so many messages for all, and gives the last. */
export async function post(room: Newsroom, count: number): Promise<Message> {
  await room.slack.until(() => posted(room).length >= count, `${count} messages of the bot`);
  return posted(room)[count - 1] as Message;
}

/** Waits until so many messages were shown to one person, and gives the last. */
export async function whisper({ slack }: Newsroom, count: number): Promise<Message> {
  const { ephemeral } = slack.workspace;
  await slack.until(() => ephemeral.length >= count, `${count} ephemeral messages`);
  return ephemeral[count - 1] as Message;
}

/** Presses the button of a message that says `label`. */
export function click(
  { people }: Newsroom,
  message: Message,
  label: string,
  user = message.onlyFor ?? "U0ALICE",
) {
  return people.action(message, buttonOf(message, label), { user });
}
