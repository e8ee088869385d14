/** The methods of the Web API that the double knows, each a row. */
import { randomUUID } from "node:crypto";
import type { HomeView } from "@slack/types";
import type { Core } from "./core.ts";
import { type Body, messageRefused, post, viewRefused } from "./posting.ts";
import { type Channel, keep, messageAt, type OpenWorkspace } from "./workspace.ts";

/** What Slack answers: `ok`, and the rest. `messages` becomes `response_metadata.messages`. */
export type Reply = Readonly<Record<string, unknown>> & { readonly ok: boolean };

type Method = (core: Core, workspace: OpenWorkspace, body: Body) => Reply;

const TRIGGER_MS = 3000;

const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": (_core, { id, domain, botUser, botId }) => ({
    ok: true,
    url: `https://${domain}.slack.com/`,
    team: domain,
    user: "onrecord",
    team_id: id,
    user_id: botUser,
    bot_id: botId,
    is_enterprise_install: false,
  }),

  "chat.postMessage": (core, workspace, body) => {
    const channel = channelOf(workspace, body.channel);
    if (channel === null) return no("channel_not_found");
    if (!channel.botIn) return no("not_in_channel");
    const refused = messageRefused(body);
    if (refused !== null) return no(refused.error, refused.messages);
    const message = post(core, workspace, body, { channel: channel.id });
    return { ok: true, channel: channel.id, ts: message.ts, message: { type: "message", ...message } };
  },

  "chat.postEphemeral": (core, workspace, body) => {
    const channel = channelOf(workspace, body.channel);
    if (channel === null) return no("channel_not_found");
    if (!channel.botIn) return no("not_in_channel");
    const person = workspace.people.find(({ id }) => id === body.user);
    if (person === undefined) return no("user_not_in_channel");
    const refused = messageRefused(body);
    if (refused !== null) return no(refused.error, refused.messages);
    const message = post(core, workspace, body, { channel: channel.id, onlyFor: person.id });
    return { ok: true, message_ts: message.ts };
  },

  "chat.update": (core, workspace, body) => {
    if (channelOf(workspace, body.channel) === null) return no("channel_not_found");
    const message = messageAt(workspace, body.channel, body.ts);
    if (message === null) return no("message_not_found");
    if (message.user !== workspace.botUser) return no("cant_update_message");
    const refused = messageRefused(body);
    if (refused !== null) return no(refused.error, refused.messages);
    const updated = post(core, workspace, body, message);
    return { ok: true, channel: updated.channel, ts: updated.ts, text: updated.text, message: updated };
  },

  "views.publish": (core, workspace, body) => {
    const person = workspace.people.find(({ id }) => id === body.user_id);
    if (person === undefined) return no("user_not_found");
    const refused = viewRefused(body.view);
    if (refused !== null) return no(refused.error, refused.messages);
    workspace.homes.set(person.id, body.view as HomeView);
    return { ok: true, view: viewed(core, workspace, body.view as HomeView) };
  },

  "views.open": (core, workspace, body) => {
    const givenAtMs = core.triggers.get(String(body.trigger_id));
    if (givenAtMs === undefined) return no("invalid_trigger_id");
    if (core.clock() - givenAtMs > TRIGGER_MS) return no("expired_trigger_id");
    core.triggers.delete(String(body.trigger_id));
    const refused = viewRefused(body.view);
    if (refused !== null) return no(refused.error, refused.messages);
    return { ok: true, view: viewed(core, workspace, body.view as HomeView) };
  },

  "users.info": (_core, workspace, body) => {
    if (workspace.missingScopes.has("users:read")) {
      return { ...no("missing_scope"), needed: "users:read", provided: "commands,chat:write" };
    }
    const person = workspace.people.find(({ id }) => id === body.user);
    if (person === undefined) return no("user_not_found");
    const { locale, ...user } = person;
    // The locale is told only to who asks for it.
    const told = String(body.include_locale) === "true" ? { locale } : {};
    return { ok: true, user: { ...user, team_id: workspace.id, is_bot: false, ...told } };
  },

  "conversations.info": (_core, workspace, body) => {
    if (workspace.missingScopes.has("channels:read"))
      return { ...no("missing_scope"), needed: "channels:read", provided: "commands,chat:write" };
    const channel = channelOf(workspace, body.channel);
    if (channel === null) return no("channel_not_found");
    const { id, name, kind, botIn } = channel;
    return {
      ok: true,
      channel: {
        id,
        name,
        is_channel: kind === "channel",
        is_group: kind === "group",
        is_im: kind === "im",
        is_ext_shared: channel.isShared ?? false,
        is_pending_ext_shared: false,
        is_member: botIn,
      },
    };
  },

  "conversations.replies": (_core, workspace, body) => {
    const channel = channelOf(workspace, body.channel);
    if (channel === null) return no("channel_not_found");
    if (!channel.botIn) return no("not_in_channel");
    const messages = workspace.messages
      .filter(
        ({ channel: id, ts, thread_ts }) => id === body.channel && (ts === body.ts || thread_ts === body.ts),
      )
      .map((message) => ({ type: "message", ...message }));
    return messages.length === 0 ? no("thread_not_found") : { ok: true, messages, has_more: false };
  },

  "reactions.add": (_core, workspace, body) => {
    const message = messageAt(workspace, body.channel, body.timestamp);
    if (message === null) return no("message_not_found");
    const name = String(body.name);
    if (message.reactions?.includes(name)) return no("already_reacted");
    keep(workspace, { ...message, reactions: [...(message.reactions ?? []), name] });
    return { ok: true };
  },
};

/** Answers a call; the token says which workspace it is about. */
export function callMethod(core: Core, method: string, token: string, body: Body): Reply {
  if (method === "apps.connections.open") return openConnection(core, token);
  const known = METHODS[method];
  if (known === undefined) return no("unknown_method");
  if (token === "") return no("not_authed");
  const workspace = core.workspaces.find(({ botToken }) => botToken === token);
  return workspace === undefined ? no("invalid_auth") : known(core, workspace, body);
}

/** Gives out the address of a socket. */
function openConnection(core: Core, token: string): Reply {
  if (token === "") return no("not_authed");
  if (token !== core.appToken)
    return no(token.startsWith("xapp-") ? "invalid_auth" : "not_allowed_token_type");
  const host = core.origin().replace("http:", "ws:");
  return { ok: true, url: `${host}/link/?ticket=${randomUUID()}&app_id=${core.appId}` };
}

function no(error: string, messages: readonly string[] = []): Reply {
  return { ok: false, error, ...(messages.length > 0 && { response_metadata: { messages } }) };
}

function channelOf(workspace: OpenWorkspace, id: unknown): Channel | null {
  return workspace.channels.find((channel) => channel.id === id) ?? null;
}

function viewed(core: Core, workspace: OpenWorkspace, view: HomeView) {
  return {
    id: `V${randomUUID()}`,
    team_id: workspace.id,
    app_id: core.appId,
    bot_id: workspace.botId,
    ...view,
  };
}
