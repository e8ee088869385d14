/** The port that whoever looks after the bot asks. */
import { Agent, request } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { startHealth } from "../../../adapters/health/main.ts";
import { openMetrics } from "../../../adapters/health/metrics.ts";
import type { HealthState } from "../../../adapters/health/state.ts";
import { openLog } from "../../../adapters/log.ts";
import { awayFrom, NOON, WELL } from "./sample.ts";

const HOST = "127.0.0.1";

async function started(state: () => HealthState = () => WELL) {
  const lines: string[] = [];
  const log = openLog("debug", { write: (line) => void lines.push(line) });
  const metrics = openMetrics({ state, ofNode: false });
  const health = await startHealth({ host: HOST, port: 0, state, metrics, log });
  if ("problem" in health) throw new Error(health.problem);
  onTestFinished(() => health.stop());
  const url = `http://${HOST}:${health.port}`;
  const get = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init);
  return { health, get, lines };
}

/** A raw connection, and what comes on it. */
async function raw(port: number): Promise<{ socket: Socket; said: () => string; ended: Promise<void> }> {
  const socket = connect(port, HOST);
  let said = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  socket.on("error", () => {});
  const ended = new Promise<void>((done) => socket.on("close", () => done()));
  await new Promise((done) => socket.once("connect", done));
  onTestFinished(() => void socket.destroy());
  return { socket, said: () => said, ended };
}

describe("GET /healthz", () => {
  it("tells how the bot is, and when it last heard of anybody", async () => {
    const { get } = await started();
    const response = await get("/healthz");
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        status: "ok",
        reasons: [],
        adapters: {
          slack: {
            connected: true,
            since: "2026-11-30T12:00:00.000Z",
            lastEvent: "2026-11-30T12:00:01.500Z",
          },
          discord: { connected: true, since: "2026-11-30T12:00:00.000Z", lastEvent: null },
        },
        record: { version: "0123456789ab", loaded: "2026-11-30T11:59:59.000Z", faults: 0 },
        corrections: { due: 0, done: 3, failed: 0, held: 1 },
      },
    ]);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({ "cache-control": "no-store", "content-type": "application/json" });
    expect(Object.keys(headers)).not.toContain("server");
    expect(Object.keys(headers)).not.toContain("x-powered-by");
  });

  it("is 200 for a bot that answers somewhere, 503 for one that answers nowhere", async () => {
    let state: HealthState = { ...WELL, ...awayFrom("slack") };
    const { get } = await started(() => state);
    const degraded = await get("/healthz?verbose=1");
    expect([degraded.status, await degraded.json()]).toMatchObject([200, { status: "degraded" }]);
    state = { ...WELL, adapters: { slack: { connected: false, since: NOON, lastEvent: null } } };
    const down = await get("/healthz");
    expect([down.status, await down.json()]).toMatchObject([503, { status: "down" }]);
  });

  it("tells of a fault of ours in a sentence, and of no more", async () => {
    const { get, lines } = await started(() => {
      throw new Error("secret words");
    });
    for (const path of ["/healthz", "/metrics"]) {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([500, "onrecord has a fault; it is logged\n"]);
    }
    expect(lines).toHaveLength(2);
  });
});

describe("the port", () => {
  it("gives the numbers to Prometheus", async () => {
    const response = await (await started()).get("/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain('onrecord_connected{platform="slack"} 1\n');
  });

  it.each(["/healthz", "/metrics"])("answers HEAD %s with the same headers alone", async (path) => {
    const { get } = await started();
    const [whole, head] = [await get(path), await get(path, { method: "HEAD" })];
    const { length } = await whole.arrayBuffer().then((body) => Buffer.from(body));
    expect([head.status, Number(head.headers.get("content-length")), await head.text()]).toEqual([
      200,
      length,
      "",
    ]);
  });

  it.each(["/", "/healthz/", "/HEALTHZ", "//healthz", "/metrics/../healthz/x", "/debug", "/%68ealthz"])(
    "knows nothing of %s",
    async (path) => {
      const { health } = await started();
      const { socket, said, ended } = await raw(health.port);
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      await ended;
      expect(said()).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s", async (method) => {
    const response = await (await started()).get("/healthz", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("reads no body, and ends the connection of whoever sends one", async () => {
    const { health } = await started();
    const { socket, said, ended } = await raw(health.port);
    socket.write("GET /healthz HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\nabc");
    await ended;
    expect(said()).toMatch(/^HTTP\/1\.1 200 [\s\S]*connection: close/i);
  });

  it("refuses headers that are too long", async () => {
    const { health } = await started();
    const { socket, said, ended } = await raw(health.port);
    socket.write(`GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${"x".repeat(5000)}\r\n\r\n`);
    await ended;
    expect(said()).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("closes within a second, with one connection kept alive and another that never asks", async () => {
    const { health } = await started();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((done) =>
      request({ host: HOST, port: health.port, path: "/healthz", agent }, (response) =>
        response.resume().on("end", done),
      ).end(),
    );
    const slow = await raw(health.port);
    slow.socket.write("GET /healthz HTTP/1.1\r\nhost:");
    const before = performance.now();
    await health.stop();
    expect(performance.now() - before).toBeLessThan(1000);
    await slow.ended;
    agent.destroy();
  });

  it.each([
    [
      "is taken",
      HOST,
      "the port is taken; set ONRECORD_HEALTH_PORT to another one, to 0 for a free one, or to off",
    ],
    [
      "is on no address of ours",
      "192.0.2.1",
      "this machine has no such address; set ONRECORD_HEALTH_HOST to 127.0.0.1, or to 0.0.0.0 in a container",
    ],
  ])("says which setting to change where it %s", async (_, host, what) => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, HOST, done));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const state = () => WELL;
    const log = openLog("silent", { write() {} });
    const started = await startHealth({ host, port, state, metrics: openMetrics({ state }), log });
    expect(started).toEqual({ problem: `Cannot tell of onrecord's health on ${host}:${port}: ${what}` });
  });
});
