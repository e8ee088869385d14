/** The health check of a container. */
import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { startHealth } from "../../../adapters/health/main.ts";
import { openMetrics } from "../../../adapters/health/metrics.ts";
import { probe } from "../../../adapters/health/probe.ts";
import type { HealthState } from "../../../adapters/health/state.ts";
import { openLog } from "../../../adapters/log.ts";
import { awayFrom, NOON, WELL } from "./sample.ts";

const HOST = "127.0.0.1";

/** The exit code, and the lines written. */
async function probed(port: number, host = HOST): Promise<readonly [number, ...string[]]> {
  const lines: string[] = [];
  const code = await probe({ host, port, write: (line) => void lines.push(line) });
  return [code, ...lines];
}

async function running(state: HealthState): Promise<number> {
  const log = openLog("silent", { write() {} });
  const metrics = openMetrics({ state: () => state, ofNode: false });
  const health = await startHealth({ host: HOST, port: 0, state: () => state, metrics, log });
  if ("problem" in health) throw new Error(health.problem);
  onTestFinished(() => health.stop());
  return health.port;
}

it("is content with a bot that answers", async () => {
  const port = await running(WELL);
  expect(await probed(port)).toEqual([0, "ok"]);
  expect(await probed(port, "0.0.0.0")).toEqual([0, "ok"]);
});

it("tells what somebody has to look at, and is content while questions are answered", async () => {
  expect(await probed(await running({ ...WELL, ...awayFrom("discord", null) }))).toEqual([
    0,
    "degraded",
    "Discord has not been connected yet",
  ]);
});

it("is not content with a bot that nobody can ask", async () => {
  const adapters = { slack: { connected: false, since: NOON, lastEvent: null } };
  expect(await probed(await running({ ...WELL, adapters }))).toEqual([
    1,
    "down",
    "Slack is away since 2026-11-30T12:00:00.000Z",
  ]);
});

it("says that nothing listens there", async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, HOST, done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  expect(await probed(port)).toEqual([
    1,
    `No answer from http://127.0.0.1:${port}/healthz: nothing listens there`,
  ]);
});

it.each(["<html>", "{}", '{"status":"fine","reasons":[]}', ""])(
  "says that somebody else listens there: %j",
  async (said) => {
    const server = createServer((_, response) => void response.end(said));
    await new Promise<void>((done) => server.listen(0, HOST, done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    expect(await probed(port)).toEqual([
      1,
      `No answer from http://127.0.0.1:${port}/healthz: it is not onrecord that answers there`,
    ]);
  },
);
