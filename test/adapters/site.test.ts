/** The reader as plain files, as the command line writes them. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { copyDossier, DOSSIER, record, type Spoil, set, TEXT, write } from "../record.ts";
import { run, temporaryFolder } from "./process.ts";

const EMBARGOED: Spoil = async (root) => {
  await copyDossier("secret")(root);
  await set("access", { slack: [{ workspace: "T1" }] }, DOSSIER.replace("port", "secret"))(root);
};

async function siteOf(options: readonly string[] = [], ...spoils: readonly Spoil[]) {
  const site = join(await temporaryFolder(), "site");
  const outcome = await run(["site", site, "--facts", await record(...spoils), ...options]);
  const entries = await readdir(site, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((one) => one.isFile())
    .map((one) => relative(site, join(one.parentPath, one.name)));
  return { site, files, outcome, read: (name: string) => readFile(join(site, name), "utf8") };
}

it("has the article, letter for letter, in both languages of ours", async () => {
  const { read, outcome, site } = await siteOf();
  expect(outcome).toEqual({ code: 0, stdout: `${site}/index.html\n`, stderr: "" });
  for (const language of ["fr", "en"]) {
    const { document } = parseHTML(await read(`${language}/port/quays.html`));
    expect(document.documentElement.lang).toBe(language);
    expect(document.getElementById("_text")?.textContent).toBe(TEXT);
  }
});

it("leads from every page to files that are there, and asks for nothing that needs a server", async () => {
  const { files, read } = await siteOf();
  const pages = files.filter((name) => name.endsWith(".html"));
  let links = 0;
  for (const page of pages) {
    const { document } = parseHTML(await read(page));
    expect(document.querySelector("form"), page).toBeNull();
    for (const link of document.querySelectorAll("[href], [src]")) {
      const href = link.getAttribute("href") ?? link.getAttribute("src") ?? "";
      const { pathname, protocol } = new URL(href, `site:///${page}`);
      if (protocol !== "site:") continue;
      expect(files, `${page} leads to ${href}`).toContain(decodeURIComponent(pathname).slice(1));
      links++;
    }
  }
  expect(pages.length).toBe(8);
  expect(links).toBeGreaterThan(100);
});

it("tells of no dossier that not everybody may read, but to whoever writes the site", async () => {
  const { files, outcome, read } = await siteOf([], EMBARGOED);
  expect(outcome.stderr).toBe("Left out: 1 of 2 dossiers, which not everybody may read\n");
  expect(files.filter((name) => name.includes("secret"))).toEqual([]);
  for (const name of files) expect(await read(name), name).not.toContain("secret");
});

it("has absolute addresses where it is told its own", async () => {
  const { read } = await siteOf(["--base", "https://record.example/r/"]);
  const at = "https://record.example/r/fr/port/quays.html#closing";
  expect(await read("fr/port/feed.atom")).toContain(`href="${at}"`);
  expect(JSON.parse(await read("fr/port/quays.json")).facts[0].address).toBe(at);
  expect(await read("fr/port/quays/closing/text-fr.txt")).toContain(`Dans son article\u00a0: ${at}\n`);
});

const NO_BASE =
  "--base must be the http or https address that the folder will have, without a query or a password\nTry: onrecord --help\n";

it.each<readonly [string, readonly string[], string]>([
  ["a query", ["site", "a", "--base", "https://x.example/?a=1"], NO_BASE],
  ["a password", ["site", "a", "--base", "https://u:p@x.example/"], NO_BASE],
  ["no folder", ["site"], "Say where to: onrecord site <folder>\nTry: onrecord --help\n"],
  ["two", ["site", "a", "b"], "site takes one folder, and no b\nTry: onrecord --help\n"],
  ["no address", ["site", "a", "--base", "example"], NO_BASE],
])("says what is wrong with %s", async (_name, args, stderr) => {
  expect(await run([...args], { cwd: await temporaryFolder() })).toEqual({ code: 2, stdout: "", stderr });
});

it("writes nothing where the record has a fault", async () => {
  const { files, outcome } = await siteOf([], write("port/facts/quays.json", "{"));
  expect([outcome.code, files]).toEqual([2, []]);
});
