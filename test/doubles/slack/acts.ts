/** What people do in Slack, through one of the two doors by which an app hears of it. */
import type { BlockAction, ButtonAction, EnvelopedEvent, MessageShortcut, SlashCommand } from "@slack/bolt";
import type { AppHomeOpenedEvent, AppMentionEvent, GenericMessageEvent } from "@slack/types";
import type { Core, ResponseUrl } from "./core.ts";
import { type Ack, type Delivery, deliver, type Send } from "./delivery.ts";
import { actionBody, commandBody, eventBody, homeActionBody, type Scene, shortcutBody } from "./payloads.ts";
import { type Body, messageRefused, post } from "./posting.ts";
import { giveResponseUrl } from "./response-url.ts";
import { keep, type Message, type OpenWorkspace } from "./workspace.ts";

/** By id; the first workspace, channel and person where nothing is told. */
interface Where {
  readonly team?: string;
  readonly channel?: string;
  readonly user?: string;
}

/** What somebody writes; `thread_ts` where it is a reply. */
interface Written extends Where {
  readonly text: string;
  readonly thread_ts?: string;
}

/** The acts. Each is sent at once; what comes of it is in the delivery. */
export interface Acts {
  /** `/nso when …` */
  readonly command: (command: string, text?: string, where?: Where) => Delivery<SlashCommand>;
  /** A click on a button of a message that the double keeps. */
  readonly action: (message: Message, actionId: string, where?: Where) => Delivery<BlockAction<ButtonAction>>;
  /** A click on a button of somebody's Home. */
  readonly homeAction: (actionId: string, where?: Where) => Delivery<ReturnType<typeof homeActionBody>>;
  readonly shortcut: (message: Message, callbackId: string, where?: Where) => Delivery<MessageShortcut>;
  /** `@onrecord text`; the mention is put before the text. */
  readonly mention: (written: Written) => Delivery<EnvelopedEvent<AppMentionEvent>>;
  /** A message in a channel, or a direct one where the channel is an im. */
  readonly message: (written: Written) => Delivery<EnvelopedEvent<GenericMessageEvent>>;
  readonly homeOpened: (
    where?: Where & { tab?: "home" | "messages" },
  ) => Delivery<EnvelopedEvent<AppHomeOpenedEvent>>;
  /** Any other event. */
  readonly event: <Event extends object>(event: Event, where?: Where) => Delivery<EnvelopedEvent<Event>>;
}

/** What is sent through a door. */
export type Kind = "slash_commands" | "interactive" | "events_api";

/** The acts through a door. */
export function acts(core: Core, door: (kind: Kind, body: object) => Send): Acts {
  const through = <Body extends object>(kind: Kind, body: Body, url: ResponseUrl | null): Delivery<Body> =>
    deliver(core.record, body, url, door(kind, body));
  const event = <Event extends object>(workspace: OpenWorkspace, body: Event) =>
    through("events_api", eventBody(core, workspace, body), null);

  return {
    command: (command, text = "", where = {}) => {
      const scene = sceneOf(core, where);
      const url = urlFor(core, scene);
      const body = commandBody(core, scene, url, command, text);
      const send = door("slash_commands", body);
      return deliver(core.record, body, url, (retry, receive) =>
        send(retry, (ack) => {
          answerInAck(core, scene, ack);
          receive(ack);
        }),
      );
    },
    action: (message, actionId, where = {}) => {
      const scene = sceneAt(core, message, where);
      const url = urlFor(core, scene, message);
      return through("interactive", actionBody(core, scene, url, message, actionId), url);
    },
    homeAction: (actionId, where = {}) => {
      const scene = sceneOf(core, where);
      const view = scene.workspace.homes.get(scene.person.id);
      if (view === undefined) throw new Error(`Cannot click: ${scene.person.name} has no Home yet`);
      return through("interactive", homeActionBody(core, scene, view, actionId), null);
    },
    shortcut: (message, callbackId, where = {}) => {
      const scene = sceneAt(core, message, where);
      const url = urlFor(core, scene, message);
      return through("interactive", shortcutBody(core, scene, url, message, callbackId), url);
    },
    mention: (written) => {
      const scene = sceneOf(core, written);
      const { channel, user, text, ts, thread } = write(
        core,
        scene,
        written,
        `<@${scene.workspace.botUser}> `,
      );
      const team = scene.workspace.id;
      return event(scene.workspace, {
        type: "app_mention",
        user,
        text,
        ts,
        channel,
        event_ts: ts,
        team,
        ...thread,
      });
    },
    message: (written) => {
      const scene = sceneOf(core, written);
      const { kind: channel_type } = scene.channel;
      const { channel, user, text, ts, thread } = write(core, scene, written);
      // Slack sends no subtype; the type has to say so.
      const said = {
        type: "message",
        channel,
        user,
        text,
        ts,
        event_ts: ts,
        channel_type,
        ...thread,
      } as const;
      return event(scene.workspace, said as typeof said & { subtype: undefined });
    },
    homeOpened: (where = {}) => {
      const { workspace, person } = sceneOf(core, where);
      const channel = workspace.channels.find(({ kind }) => kind === "im")?.id ?? "";
      const view = workspace.homes.get(person.id);
      return event(workspace, {
        type: "app_home_opened",
        user: person.id,
        channel,
        tab: where.tab ?? "home",
        event_ts: core.nextTs(),
        ...(view !== undefined && { view }),
      });
    },
    event: (body, where = {}) => event(sceneOf(core, where).workspace, body),
  };
}

type OpenScene = Scene & { readonly workspace: OpenWorkspace };

function sceneOf(core: Core, { team, channel, user }: Where): OpenScene {
  const workspace = named(core.workspaces, team);
  return { workspace, channel: named(workspace.channels, channel), person: named(workspace.people, user) };
}

/** Where a message stands; who acts on it is told, else whoever sees it. */
function sceneAt(core: Core, message: Message, where: Where): OpenScene {
  const user = where.user ?? message.onlyFor;
  return sceneOf(core, { ...where, channel: message.channel, ...(user !== undefined && { user }) });
}

function named<T extends { readonly id: string }>(all: readonly T[], id: string | undefined): T {
  const found = id === undefined ? all[0] : all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`Cannot set the scene: there is no "${id}"`);
  return found;
}

function urlFor(core: Core, { workspace, channel, person }: OpenScene, original?: Message): ResponseUrl {
  const of = { team: workspace.id, channel: channel.id, user: person.id };
  if (original === undefined) return giveResponseUrl(core, of);
  const { ts, onlyFor } = original;
  return giveResponseUrl(core, { ...of, original: { ts, ...(onlyFor !== undefined && { onlyFor }) } });
}

/** Keeps what somebody writes, and gives what an event says of it. */
function write(
  core: Core,
  { workspace, channel, person }: OpenScene,
  { text, thread_ts }: Written,
  before = "",
) {
  const thread = thread_ts === undefined ? {} : { thread_ts };
  const said = { channel: channel.id, user: person.id, text: before + text, ts: core.nextTs() };
  keep(workspace, { ...said, ...thread });
  return { ...said, thread };
}

/** A command may be answered in its acknowledgement: to one person, unless it says otherwise. */
function answerInAck(core: Core, { workspace, channel, person }: OpenScene, { status, payload }: Ack): void {
  if (status !== 200 || payload === null) return;
  const body: Body = typeof payload === "string" ? { text: payload } : (payload as Body);
  const refused = messageRefused(body);
  if (refused !== null) return void core.record.refused.push({ method: "ack", ...refused });
  const isPublic = body.response_type === "in_channel";
  post(core, workspace, body, { channel: channel.id, ...(!isPublic && { onlyFor: person.id }) });
}
