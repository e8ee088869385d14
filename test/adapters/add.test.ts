import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { inTerminal, noTerminal, run, start, temporaryFolder } from "./process.ts";

const story = (town: string, date = "2021-03-04") => `<!doctype html><html lang="fr"><head>
<title>Tempête à ${town}</title><meta property="og:site_name" content="La Vigie">
<meta property="article:published_time" content="${date}T08:00:00+01:00"></head><body><article>
<h1>Tempête à ${town}</h1>
<p>Le maire, Jean Kerdoncuff, a déclaré que le port de ${town} resterait fermé pendant plusieurs semaines. « La digue a
cédé dans la nuit », a-t-il ajouté mardi devant les pêcheurs qui s’étaient réunis sur le quai.</p>
<p>Au moins 40 bateaux ont coulé le 3 mars 2021, selon la préfecture, et les secours cherchent encore les équipages
de trois d’entre eux au large de la pointe.</p></article></body></html>`;

/** Files by name in a fresh folder. */
async function files(all: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return folder;
}

/** Serves a page on this machine until the test ends, and returns its address. */
async function served(page: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tempete`;
}

describe("onrecord add", () => {
  it("adds a file to a new dossier, and its drafts are not answered", async () => {
    const folder = await files({ "a.html": story("Brélac") });
    const facts = await temporaryFolder();
    const where = ["--facts", facts, "--dossier", "storm"];
    const { code, stdout, stderr } = await run(["add", join(folder, "a.html"), ...where]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /^✓ .*a\.html \(Tempête à Brélac\) → storm\/tempete-a-brelac, published 2021-03-04: drafted \d+ quotations?, \d+ dates?, \d+ figures?\n/,
    );
    expect(code).toBe(0);
    expect((await run(["check", "--facts", facts])).stdout).toMatch(
      /^storm: \d+ facts in 1 article\(s\), all in their place, 0 accepted, \d+ to review\n$/,
    );
    expect((await run(["/storm", "qui a dit digue", "--facts", facts])).code).toBe(1);
  });

  it("reads a folder on past what is no article, with a line for each file, and says so in its exit code", async () => {
    const folder = await files({
      "a.html": story("Brélac"),
      "b.pdf": "%PDF-1.7\n%âãÏÓ\n",
      "c.html": story("Ouessac"),
    });
    const facts = await temporaryFolder();
    const { code, stdout } = await run(["add", folder, "--facts", facts, "--dossier", "storm"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith(" "));
    expect(lines.map((line) => line[0])).toEqual(["✓", "✗", "✓"]);
    expect(lines[1]).toMatch(/b\.pdf.*pdftotext/);
    expect(code).toBe(1);
  });

  it("reads the standard input", async () => {
    const facts = await temporaryFolder();
    const stdin = story("Brélac");
    const { code, stdout } = await run(["add", "-", "--facts", facts, "--dossier", "storm"], { stdin });
    expect(stdout).toMatch(/^✓ - \(Tempête à Brélac\)/);
    expect(code).toBe(0);
  });

  it("fetches a page, but from this machine only when told to", async () => {
    const link = await served(story("Brélac"));
    const args = ["add", link, "--facts", await temporaryFolder(), "--dossier", "storm"];
    const refused = await run(args);
    expect(refused.stdout).toMatch(/--allow-private/);
    expect(refused.code).toBe(2);
    const { code, stdout } = await run([...args, "--allow-private"]);
    expect(stdout).toMatch(/^✓ http:/);
    expect(code).toBe(0);
  });

  it("has no date of its own where an article tells none", async () => {
    const folder = await files({
      "a.txt":
        "Tempête à Brélac\nLe maire a déclaré que le port resterait fermé à tous les bateaux de la région pendant toute la semaine, et que les pêcheurs seraient payés.",
    });
    const facts = await temporaryFolder();
    const args = [
      "add",
      join(folder, "a.txt"),
      "--facts",
      facts,
      "--dossier",
      "storm",
      "--publisher",
      "La Vigie",
    ];
    const { code, stdout } = await run([...args, "--language", "fr"]);
    expect(stdout).toMatch(/it does not tell its date of publication \(--published 2020-04-23\)/);
    expect(code).toBe(2);
    expect(await readdir(facts)).toEqual([]);
    const told = await run([...args, "--language", "fr", "--published", "2021-03"]);
    expect(told.stdout).toMatch(/published 2021-03/);
  });

  it.skipIf(noTerminal)(
    `asks for the date in a terminal${noTerminal ? ` (skipped: ${noTerminal})` : ""}`,
    async () => {
      const folder = await files({ "a.html": story("Brélac").replace(/<meta property="article[^>]*>/, "") });
      const args = ["add", join(folder, "a.html"), "--facts", await temporaryFolder(), "--dossier", "storm"];
      const terminal = inTerminal({ columns: 100, args });
      await terminal.seen("Published on (2020-04-23, 2020-04 or 2020): ");
      terminal.write("soon\r");
      await terminal.seen("soon is no date");
      terminal.write("2021-03-04\r");
      await terminal.seen("How do you know?");
      terminal.write("the paper of that day\r");
      await terminal.seen("→ storm/tempete-a-brelac, published 2021-03-04");
      expect((await terminal.end()).code).toBe(0);
    },
  );

  it.each([
    [["add"], /what to add/],
    [["add", "x", "--force"], /no option --force/],
    [["add", "x", "--published"], /--published needs a value/],
    [["draft", "--dossier", "nowhere"], /no dossier nowhere/],
    [["add", "x", "--dossier", "Nö"], /Nö/],
    [["add", "x"], /--dossier/],
  ])("says what is wrong with %j", async (args, tells) => {
    const { code, stderr } = await run([...args, "--facts", await temporaryFolder()]);
    expect(stderr).toMatch(tells);
    expect(code).toBe(2);
  });

  it("is refused while another process adds to the dossier, and says which", async () => {
    const folder = await files({ "a.html": story("Brélac") });
    const facts = await temporaryFolder();
    const args = ["--facts", facts, "--dossier", "storm"];
    const waiting = start(["add", "-", ...args]); // reads its input until it ends
    while (!(await readdir(facts)).includes(".storm.adding")) await new Promise((next) => setImmediate(next));
    const { code, stderr } = await run(["add", join(folder, "a.html"), ...args]);
    expect(stderr).toMatch(
      new RegExp(
        `Somebody else adds to storm now: Process ${waiting.child.pid} on .*, running since .*, holds .*\\.storm\\.adding`,
      ),
    );
    expect(code).toBe(2);
    waiting.child.kill("SIGKILL");
    await waiting.ended;
    expect((await run(["add", join(folder, "a.html"), ...args])).code).toBe(0);
    expect(await readdir(facts)).toEqual(["storm"]);
  });

  it("leaves a sound record wherever it is killed", async () => {
    const all = Array.from({ length: 40 }, (_, i) => [`${i}.html`, story(`Brélac-${i}`)] as const);
    const folder = await files(Object.fromEntries(all));
    const facts = await temporaryFolder();
    await mkdir(facts, { recursive: true });
    for (let i = 0; i < 3; i++) {
      const adding = start(["add", folder, "--facts", facts, "--dossier", "storm"]);
      await adding.seen("\n"); // killed at a line of its own each time, at no certain point of the next article
      for (let line = 0; line < 5 * i; line++) await adding.seen("\n");
      adding.child.kill("SIGKILL");
      await adding.ended;
      const { code, stdout } = await run(["check", "--facts", facts]);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^storm: \d+ facts in \d+ article/)]);
    }
  });
});

describe("onrecord draft", () => {
  it("reads the articles of a dossier again, and adds nothing that is there", async () => {
    const folder = await files({ "a.html": story("Brélac") });
    const facts = await temporaryFolder();
    const where = ["--facts", facts, "--dossier", "storm"];
    await run(["add", join(folder, "a.html"), ...where]);
    expect((await run(["draft", ...where])).stdout).toBe(
      "✓ tempete-a-brelac: drafted 0 quotations, 0 dates, 0 figures\n",
    );
    const { code, stdout } = await run(["draft", "nothing", ...where]);
    expect(stdout).toMatch(/nothing is no article of storm/);
    expect(code).toBe(2);
  });
});
