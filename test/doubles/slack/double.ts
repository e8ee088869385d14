/**
 * A Slack that the real clients can be connected to: Web API, response_urls and Socket Mode on one port of this machine.
 *
 * ```ts
 * const slack = await startSlackDouble();
 * const { appToken, apiUrl: slackApiUrl } = slack;
 * const receiver = new SocketModeReceiver({ appToken, installerOptions: { clientOptions: { slackApiUrl } } });
 * await new App({ token: slack.workspace.botToken, receiver, clientOptions: { slackApiUrl } }).start();
 * const sent = slack.socket.command("/nso", "when");
 * await sent.response(); // what came to its response_url
 * expect(sent.acks).toHaveLength(1);
 * expect(slack.refused).toEqual([]);
 * ```
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Acts, acts, type Kind } from "./acts.ts";
import type { Core } from "./core.ts";
import { type Outage, type Trouble, troubles } from "./faults.ts";
import { webServer } from "./http.ts";
import { type Call, type Recorder, type Refusal, record } from "./record.ts";
import { type Encoding, type Forgery, postTo } from "./sign.ts";
import { type Link, openLink } from "./socket.ts";
import { NEWSROOM, openWorkspace, type Workspace, type WorkspaceOptions } from "./workspace.ts";

export interface SlackDoubleOptions {
  readonly workspaces?: readonly WorkspaceOptions[];
  /** Milliseconds since 1970. It ages response_urls and triggers, and dates signatures. */
  readonly clock?: () => number;
  /** How often each socket is pinged. */
  readonly pingMs?: number;
}

export interface SlackDouble {
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** The first workspace. */
  readonly workspace: Workspace;
  readonly workspaces: readonly Workspace[];
  /** Every request of the app, in order. */
  readonly calls: readonly Call[];
  /** Everything of the app's that was refused; a good run leaves it empty. */
  readonly refused: readonly Refusal[];
  /** Resolves as soon as something holds; rejects, with `what`, when it does not come to hold. */
  readonly until: Recorder["until"];
  /** Makes a method fail (`/r`: every response_url), so many times or until the outage is ended. */
  readonly fail: (method: string, trouble: Trouble, times?: number) => Outage;
  readonly link: Link;
  /** What people do, told over Socket Mode. */
  readonly socket: Acts;
  /** What people do, posted to an app in HTTP mode. */
  readonly http: (url: string, forgery?: Forgery) => Acts;
  readonly close: () => Promise<void>;
}

const ENCODING: Readonly<Record<Kind, Encoding>> = {
  slash_commands: "form",
  interactive: "payload",
  events_api: "json",
};

/** Starts a double on a free port of 127.0.0.1. */
export async function startSlackDouble(options: SlackDoubleOptions = {}): Promise<SlackDouble> {
  const { clock = Date.now, workspaces = [NEWSROOM], pingMs = 10_000 } = options;
  const active = troubles();
  let port = 0;
  let messages = 0;
  const core: Core = {
    appId: "A0ONRECORD",
    appToken: "xapp-1-A0ONRECORD",
    signingSecret: "a secret of this double",
    clock,
    origin: () => `http://127.0.0.1:${port}`,
    workspaces: workspaces.map(openWorkspace),
    record: record(),
    responseUrls: new Map(),
    triggers: new Map(),
    nextTs: () => `${Math.floor(clock() / 1000)}.${String(++messages).padStart(6, "0")}`,
  };
  const server = webServer(core, active);
  const link = openLink(core, server, pingMs);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;

  return {
    apiUrl: `${core.origin()}/api/`,
    appToken: core.appToken,
    signingSecret: core.signingSecret,
    workspace: core.workspaces[0] as Workspace,
    workspaces: core.workspaces,
    calls: core.record.calls,
    refused: core.record.refused,
    until: core.record.until,
    fail: active.cause,
    link,
    socket: acts(core, (kind, body) => (retry, receive) => link.send(kind, body, retry, receive)),
    http: (url, forgery) =>
      acts(core, (kind, body) => postTo(core, url, ENCODING[kind], body, forgery ?? null)),
    close: async () => {
      link.close();
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
