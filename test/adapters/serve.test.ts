/** The reader as a process: read, logged in to, reviewed at, and ended. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it, onTestFinished } from "vitest";
import { DOSSIER, FACTS, record, set } from "../record.ts";
import { run, start } from "./process.ts";

const PASSWORD = "a long password";
const DRAFT = set("facts[2].review", { state: "draft", rule: "date: day" });
const EMBARGOED = set("access", { slack: [{ workspace: "T1" }] }, DOSSIER);

async function serve(facts: string, env: Readonly<Record<string, string>> = {}) {
  const child = start(["serve", "--facts", facts], { env });
  await child.told("The record is read on");
  const [, port] = /"port":(\d+)/.exec(child.stderr) ?? [];
  return { child, url: `http://127.0.0.1:${port}` };
}

it("serves the record on this machine until it is told to end", async () => {
  const { child, url } = await serve(await record());
  const page = await fetch(`${url}/port/quays`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("La Vigie");
  child.child.kill("SIGTERM");
  expect((await child.ended).code).toBe(143);
});

it("shows an edit within seconds, and nothing of a review desk that nobody has asked for", async () => {
  const facts = await record();
  const { child, url } = await serve(facts);
  expect((await fetch(`${url}/review`)).status).toBe(404);
  await set("title", { fr: "Le quai", en: "The quay" }, DOSSIER)(facts);
  await child.told("The record has changed");
  expect(await (await fetch(`${url}/port`)).text()).toContain("The quay");
});

it("lets whoever has the password read an embargoed dossier and accept a draft, with their name in the file", async () => {
  const facts = await record(DRAFT, EMBARGOED);
  const { child, url } = await serve(facts, { ONRECORD_REVIEW_PASSWORD: PASSWORD });
  const hidden = await fetch(`${url}/port/quays`);
  expect(hidden.status).toBe(404);
  const { document } = parseHTML(await hidden.text());
  const login = document.querySelector("main a[href*=review]")?.getAttribute("href") ?? "";
  const entrance = await fetch(new URL(login, `${url}/port/quays`));
  const form = parseHTML(await entrance.text()).document.querySelector("form[method=post]");
  const fields = new URLSearchParams({ name: "Zoé", password: PASSWORD });
  for (const field of form?.querySelectorAll("input[type=hidden]") ?? [])
    fields.set(field.getAttribute("name") ?? "", field.getAttribute("value") ?? "");
  const action = new URL(form?.getAttribute("action") ?? "", entrance.url);
  const headers = { origin: url, "content-type": "application/x-www-form-urlencoded" };
  const entered = await fetch(action, { method: "POST", body: fields, redirect: "manual", headers });
  expect(entered.status).toBe(303);
  expect(new URL(entered.headers.get("location") ?? "", action).pathname).toBe("/port/quays");
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const inside = await fetch(`${url}/port/quays`, { headers: { cookie } });
  expect(await inside.text()).toContain("La Vigie");

  const draft = `${url}/review/port/quays/closing`;
  const seen = parseHTML(await (await fetch(draft, { headers: { cookie } })).text()).document;
  const accept = [...seen.querySelectorAll("form")].find((one) => /accept/.test(one.outerHTML));
  const verdict = new URLSearchParams();
  for (const field of accept?.querySelectorAll("input, button") ?? [])
    if (field.getAttribute("name") && !/reject|undo/.test(field.getAttribute("value") ?? ""))
      verdict.set(field.getAttribute("name") ?? "", field.getAttribute("value") ?? "");
  const at = new URL(accept?.getAttribute("action") || "", draft);
  const given = await fetch(at, {
    method: "POST",
    body: verdict,
    redirect: "manual",
    headers: { ...headers, cookie },
  });
  expect(given.status).toBe(303);
  const { facts: all } = JSON.parse(await readFile(join(facts, FACTS), "utf8"));
  expect(all[2].review).toMatchObject({ state: "accepted", by: "Zoé" });
  await child.told("The record has changed");
  expect(child.stderr).not.toContain(PASSWORD);
});

it("says which setting to change where the port is taken, or there is none", async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const facts = await record();
  const of = (PORT: string) => run(["serve", "--facts", facts], { env: { PORT } });
  expect(await of(`${port}`)).toEqual({
    code: 2,
    stdout: "",
    stderr: `Cannot listen on 127.0.0.1:${port}: the port is taken; set PORT to another one, to 0 for a free one, or to off where nothing is to be read here\nTry: onrecord --help\n`,
  });
  expect((await of("off")).stderr).toBe(
    "PORT is off: there is no port to serve the reader on\nTry: onrecord --help\n",
  );
});

it("takes nothing after its name", async () => {
  expect((await run(["serve", "--port"], {})).stderr).toBe(
    "There is no option --port\nTry: onrecord --help\n",
  );
});
