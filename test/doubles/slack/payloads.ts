/** The bodies that Slack sends for what people do. */
import { randomUUID } from "node:crypto";
import type { BlockAction, ButtonAction, EnvelopedEvent, MessageShortcut, SlashCommand } from "@slack/bolt";
import type { Button, HomeView } from "@slack/types";
import type { Core, ResponseUrl } from "./core.ts";
import { walk } from "./walk.ts";
import type { Channel, Message, Person, Workspace } from "./workspace.ts";

/** Who does something, and where. */
export interface Scene {
  readonly workspace: Workspace;
  readonly channel: Channel;
  readonly person: Person;
}

const TOKEN = "legacy-verification-token"; // Slack still sends it; nobody may rely on it

export function commandBody(
  core: Core,
  scene: Scene,
  url: ResponseUrl,
  command: string,
  text: string,
): SlashCommand {
  const { workspace, channel, person } = scene;
  return {
    token: TOKEN,
    team_id: workspace.id,
    team_domain: workspace.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: core.appId,
    is_enterprise_install: "false",
    response_url: url.url,
    trigger_id: trigger(core),
  };
}

/** A click on a button of a message. Of an ephemeral one Slack does not send the message along. */
export function actionBody(
  core: Core,
  scene: Scene,
  url: ResponseUrl,
  message: Message,
  actionId: string,
): BlockAction<ButtonAction> {
  const { channel } = scene;
  const isEphemeral = message.onlyFor !== undefined;
  return {
    ...interaction(core, scene),
    type: "block_actions",
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
    },
    channel: { id: channel.id, name: channel.name },
    ...(!isEphemeral && { message: sent(scene.workspace, message) }),
    state: { values: {} },
    response_url: url.url,
    actions: [clicked(core, message.blocks ?? [], actionId)],
  };
}

/** A click on a button of the Home view: no channel, no message, no response_url. */
export function homeActionBody(core: Core, scene: Scene, view: HomeView, actionId: string) {
  return {
    ...interaction(core, scene),
    type: "block_actions",
    container: { type: "view", view_id: "V0HOME" },
    view: { id: "V0HOME", team_id: scene.workspace.id, app_id: core.appId, ...view },
    actions: [clicked(core, view.blocks, actionId)],
  };
}

/** A message shortcut: the whole message is sent along. */
export function shortcutBody(
  core: Core,
  scene: Scene,
  url: ResponseUrl,
  message: Message,
  callbackId: string,
): MessageShortcut {
  const { channel } = scene;
  return {
    ...interaction(core, scene),
    type: "message_action",
    callback_id: callbackId,
    action_ts: core.nextTs(),
    message_ts: message.ts,
    response_url: url.url,
    channel: { id: channel.id, name: channel.name },
    message: sent(scene.workspace, message),
  };
}

/** The envelope of an event. */
export function eventBody<Event extends object>(
  core: Core,
  workspace: Workspace,
  event: Event,
): EnvelopedEvent<Event> {
  return {
    token: TOKEN,
    team_id: workspace.id,
    api_app_id: core.appId,
    event,
    type: "event_callback",
    event_id: `Ev${randomUUID().replaceAll("-", "").slice(0, 10).toUpperCase()}`,
    event_time: Math.floor(core.clock() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.id,
        user_id: workspace.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: workspace.channels.some(
      ({ id, isShared }) => isShared === true && "channel" in event && event.channel === id,
    ),
    event_context: `4-${randomUUID()}`,
  };
}

/** What every interaction has. */
function interaction(core: Core, { workspace, person }: Scene) {
  return {
    token: TOKEN,
    api_app_id: core.appId,
    team: { id: workspace.id, domain: workspace.domain },
    user: { id: person.id, username: person.name, name: person.name, team_id: workspace.id },
    trigger_id: trigger(core),
    is_enterprise_install: false,
  };
}

/** A message as it is sent along. */
function sent(workspace: Workspace, { channel: _channel, onlyFor: _onlyFor, ...message }: Message) {
  return { type: "message" as const, team: workspace.id, ...message };
}

/** The button that is clicked on, looked up in what the app itself has posted. */
function clicked(core: Core, blocks: readonly object[], actionId: string): ButtonAction {
  for (const block of blocks) {
    const found = walk([block]).find(({ node }) => node.type === "button" && node.action_id === actionId);
    if (found === undefined) continue;
    const { type, text, value, url } = found.node as unknown as Button;
    const { block_id = "" } = block as { readonly block_id?: string };
    return {
      type,
      action_id: actionId,
      block_id,
      text,
      action_ts: core.nextTs(),
      ...(value !== undefined && { value }),
      ...(url !== undefined && { url }),
    };
  }
  throw new Error(`Cannot click: no button "${actionId}" stands there`);
}

function trigger(core: Core): string {
  const id = randomUUID();
  core.triggers.set(id, core.clock());
  return id;
}
