/** The one port: Slack's requests and everybody else's. */
import { createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { type Door, openDoor } from "../../adapters/door.ts";
import { SILENT } from "./logs.ts";
import { newsroom } from "./slack/newsroom.ts";

async function door(): Promise<Door> {
  const opened = await openDoor({ host: "127.0.0.1", port: 0 }, SILENT);
  if ("problem" in opened) throw new Error(opened.problem);
  onTestFinished(() => opened.close());
  return opened;
}

const get = async (port: number, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();

it("passes what comes to a path to whoever has asked for it, and all else to the other", async () => {
  const { at, otherwise, port } = await door();
  at("/slack/events", (_, response) => response.end("slack"));
  expect(await get(port, "/port")).toBe("Not found\n");
  otherwise((_, response) => response.end("reader"));
  expect(await get(port, "/slack/events?x=1")).toBe("slack");
  expect(await get(port, "/slack/events/more")).toBe("reader");
  expect(await get(port, "/")).toBe("reader");
});

it.each([
  [
    "a port that is taken",
    "127.0.0.1",
    ": the port is taken; set PORT to another one, to 0 for a free one, or to off where nothing is to be read here",
  ],
  [
    "an address of another machine",
    "192.0.2.1",
    ": this machine has no such address; set ONRECORD_HOST to 127.0.0.1, or to 0.0.0.0 in a container",
  ],
])("says which setting to change: %s", async (_name, host, words) => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  expect(await openDoor({ host, port }, SILENT)).toEqual({
    problem: `Cannot listen on ${host}:${port}${words}`,
  });
});

it("ends what it is answering before it closes, and takes nothing more", async () => {
  const opened = await door();
  let finish = () => {};
  const asked = new Promise<void>((resolve) => {
    opened.otherwise((_, response) => {
      finish = () => response.end("whole");
      resolve();
    });
  });
  const reply = get(opened.port, "/");
  await asked;
  const closed = opened.close();
  finish();
  expect(await reply).toBe("whole");
  await closed;
  await expect(get(opened.port, "/")).rejects.toThrow();
});

it("answers Slack beside whatever else is served", async () => {
  const { slack, url, people } = await newsroom("http");
  const asked = people.command("/port", "when ferme quais");
  expect((await asked.acked()).status).toBe(200);
  expect((await fetch(url.replace("/slack/events", "/port"))).status).toBe(404); // nobody else has asked for it
  expect(slack.refused).toEqual([]);
});
