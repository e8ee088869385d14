/** A gateway that is connected but silent, and a client that is ended at an awkward moment: discord.js itself, and what helps it. */
import { createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Client, Events, GatewayIntentBits, Status } from "discord.js";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { connect } from "../../../adapters/discord/connect.ts";
import { endable } from "../../../adapters/discord/retire.ts";
import type { Patience } from "../../../adapters/discord/watchdog.ts";
import { type DiscordDouble, startDiscordDouble } from "../../doubles/discord/double.ts";
import { logTo } from "../logs.ts";

vi.setConfig({ testTimeout: 20_000 });

const BEAT_MS = 50;

/** Too long to matter within a test. */
const NEVER: Patience = { silentMs: 600_000, stuckMs: 600_000, lookMs: 5 };

async function double(): Promise<DiscordDouble> {
  const made = await startDiscordDouble({ heartbeatMs: BEAT_MS, openApi: null });
  onTestFinished(() => made.close());
  return made;
}

/** `identifyMs`: how long it waits before it asks for a session; discord.js itself waits five seconds. */
const clientOf = ({ api }: DiscordDouble, identifyMs = 0): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api, retries: 0 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: () => wait(identifyMs) }) } as never,
  });

/** Connected; with what was logged and how often it came back. */
async function connected(
  discord: DiscordDouble,
  patience: Patience,
  { identifyMs = 0, now = Date.now } = {},
) {
  const log: string[] = [];
  const clients: Client[] = [];
  let reconnects = 0;
  const make = () => {
    const client = clientOf(discord, identifyMs);
    clients.push(client);
    return client;
  };
  const running = connect({
    token: discord.token,
    make,
    log: logTo((_, __, words) => void log.push(words)),
    onFatal: (words) => void log.push(`fatal: ${words}`),
    onReconnect: () => reconnects++,
    waits: [20],
    patience,
    now,
  });
  onTestFinished(() => running.stop());
  await running.ready;
  return { running, log, clients, reconnects: () => reconnects };
}

/** A clock that stands still, until it is let run: ten seconds in a millisecond, so that a busy machine is not taken for silence. */
function clock() {
  let begun: number | null = null;
  let stood = 0;
  const now = () => (begun === null ? stood : stood + 10_000 * (performance.now() - begun));
  return {
    now,
    run() {
      begun = performance.now();
    },
    stand() {
      stood = now();
      begun = null;
    },
  };
}

const beatsOf = ({ gateway }: DiscordDouble): number => gateway.received.filter((op) => op === 1).length;

const identified = ({ gateway }: DiscordDouble): number => gateway.received.filter((op) => op === 2).length;

describe("discord.js by itself", () => {
  it("resumes when its heartbeats are no longer acknowledged", async () => {
    const discord = await double();
    const { running, clients, reconnects } = await connected(discord, NEVER);
    discord.gateway.withheld.add("acknowledgements");
    await discord.until("another connection", () => discord.gateway.connections === 2);
    discord.gateway.withheld.clear();
    await discord.until("a resume", () => reconnects() === 1);
    expect([running.state().connected, clients.length, identified(discord)]).toEqual([true, 1, 1]);
  });

  it("waits for ever for a session that is neither resumed nor refused", async () => {
    const discord = await double();
    const { running, clients } = await connected(discord, NEVER);
    discord.gateway.withheld.add("resumed");
    discord.gateway.drop();
    await discord.until("a resume that is asked for", () => discord.gateway.received.includes(6));
    const before = beatsOf(discord);
    await discord.until("ten more heartbeats", () => beatsOf(discord) >= before + 10);
    expect([running.state().connected, discord.gateway.connections, clients.length]).toEqual([false, 2, 1]);
    expect(clients[0]?.ws.shards.map(({ status }) => status)).toEqual([Status.Resuming]);
  });

  it("connects once more though it was destroyed, half a second after a connection was lost", async () => {
    const discord = await double();
    const client = clientOf(discord);
    const isReady = new Promise((done) => client.once(Events.ClientReady, done));
    await client.login(discord.token);
    await isReady;
    const isLost = new Promise((done) => client.once(Events.ShardReconnecting, done));
    discord.gateway.drop();
    await isLost;
    await new Promise(setImmediate);
    await client.destroy();
    await discord.until("a ghost", () => discord.gateway.connections === 2);
  });
});

describe("connect()", () => {
  it.each<[string, (discord: DiscordDouble) => void, string]>([
    [
      "when the session does not begin again",
      ({ gateway }) => {
        gateway.withheld.add("resumed");
        gateway.drop();
      },
      "Discord is connected, and does not begin the session: it is connected anew",
    ],
    [
      "when the line is open and nothing is heard, sooner than discord.js can close it",
      ({ gateway }) => gateway.freeze(),
      "Discord is connected, and silent: it is connected anew",
    ],
  ])("makes a client anew %s", async (_, fallSilent, words) => {
    const discord = await double();
    const { now, run, stand } = clock();
    const { running, log, clients, reconnects } = await connected(discord, NEVER, { now });
    fallSilent(discord);
    if (discord.gateway.withheld.size > 0)
      await discord.until("a resume that is asked for", () => discord.gateway.received.includes(6));
    run();
    await discord.until("that it is noticed", () => log.includes(words));
    stand();
    await discord.until("another client", () => reconnects() === 1, 8000);
    expect([running.state().connected, clients.length, identified(discord)]).toEqual([true, 2, 2]);
  });

  it("asks anew how many sessions are left when Discord takes none for long: each try costs one of a thousand a day", async () => {
    const discord = await double();
    const asked = () => discord.requests.filter(({ path }) => path.endsWith("/gateway/bot")).length;
    const { running, reconnects } = await connected(
      discord,
      { ...NEVER, stuckMs: 1000 },
      { identifyMs: 100 },
    );
    expect(asked()).toBe(1);
    discord.gateway.withheld.add("sessions");
    discord.gateway.forget();
    discord.gateway.drop();
    await discord.until("another question", () => asked() >= 2, 8000);
    discord.gateway.withheld.clear();
    await discord.until("a session", () => reconnects() === 1, 8000);
    expect(running.state().connected).toBe(true);
  });

  it("leaves alone a client that hears its heartbeats and nothing else", async () => {
    const discord = await double();
    const now = () => 100 * beatsOf(discord); // ten beats without an acknowledgement would be too long
    const { running, clients } = await connected(
      discord,
      { silentMs: 1000, stuckMs: 1000, lookMs: 5 },
      { now },
    );
    await discord.until("thirty heartbeats", () => beatsOf(discord) >= 30);
    expect([running.state().connected, clients.length, discord.gateway.connections]).toEqual([true, 1, 1]);
  });

  it("leaves discord.js to its tries while Discord is away, and is connected when it is back", async () => {
    const discord = await double();
    const { now, run, stand } = clock();
    const patience = { ...NEVER, stuckMs: Number.POSITIVE_INFINITY };
    const { running, clients, reconnects } = await connected(discord, patience, { now });
    discord.gateway.withheld.add("hello");
    discord.gateway.drop();
    await discord.until("a connection without a greeting", () => discord.gateway.connections === 2);
    expect(running.state().connected).toBe(false);
    run();
    await wait(300); // three thousand seconds, five times its patience with silence
    stand();
    discord.gateway.withheld.clear();
    discord.gateway.dropAll();
    await discord.until("a resume", () => reconnects() === 1);
    expect(clients).toHaveLength(1);
  });

  it("tells since when it is connected, and when it last heard of anybody", async () => {
    const discord = await double();
    const before = Date.now();
    const { running } = await connected(discord, NEVER);
    const { connected: is, since, lastEvent } = running.state();
    expect([is, lastEvent]).toEqual([true, null]);
    expect(since).toBeGreaterThanOrEqual(before);
    discord.say("good morning");
    await discord.until("an event", () => (running.state().lastEvent ?? 0) >= before);
    await running.stop();
    expect(running.state().connected).toBe(false);
  });
});

describe("an endable client", () => {
  it("is ended for good in the half second after a connection was lost", async () => {
    const discord = await double();
    const { running, clients } = await connected(discord, NEVER);
    const isLost = new Promise((done) => clients[0]?.once(Events.ShardReconnecting, done));
    discord.gateway.drop();
    await isLost;
    await new Promise(setImmediate);
    await running.stop();
    await wait(700); // the half second, and more
    expect(discord.gateway.connections).toBe(1);
  });

  it("costs nothing when the connection that was just being made is refused afterwards", async () => {
    const discord = await double();
    const client = clientOf(discord);
    const end = endable(client);
    const isReady = new Promise((done) => client.once(Events.ClientReady, done));
    await client.login(discord.token);
    await isReady;
    await discord.close();
    const sockets: Socket[] = [];
    const deaf = createServer((socket) => void sockets.push(socket.on("error", () => {})));
    await new Promise<void>((done) => deaf.listen(Number(new URL(discord.api).port), "127.0.0.1", done));
    await vi.waitFor(() => expect(sockets).toHaveLength(1), 3000);
    await end();
    const again = new Promise((done) => client.once(Events.ShardReconnecting, done));
    sockets[0]?.destroy();
    await again; // discord.js has heard of it; an uncaught exception would fail this file
    await wait(700);
    expect(sockets).toHaveLength(1);
    await new Promise((done) => deaf.close(done));
  });
});
