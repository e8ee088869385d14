/** What the container, the unit and the operator's page name is there, and they are as closed as they say. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = new URL("..", import.meta.url).pathname;
const read = (path: string) => readFile(join(ROOT, path), "utf8");
const [dockerfile, ignored, compose, unit, page] = await Promise.all([
  read("Dockerfile"),
  read(".dockerignore"),
  read("compose.yaml"),
  read("deploy/onrecord.service"),
  read("docs/operations.md"),
]);
const owned = JSON.parse(await read("package.json")) as {
  readonly engines: { readonly node: string };
  readonly bin: { readonly onrecord: string };
  readonly scripts: Readonly<Record<string, string>>;
};
const files = { Dockerfile: dockerfile, "compose.yaml": compose, unit, "docs/operations.md": page };

/** The first groups of all matches, each once. */
const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, first]) => first ?? "")),
];

describe.each(Object.entries(files))("%s", (_, text) => {
  it("names no setting but those of .env.example", async () => {
    const known = all(await read(".env.example"), /^([A-Z_]+)=/gm);
    const named = all(text, /\b((?:ONRECORD|SLACK|DISCORD)_[A-Z_]+)\b/g);
    expect(known.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("runs no script and no verb that there is not", async () => {
    const help = await read("adapters/main.ts");
    const scripts = all(text, /npm (?:run(?: -s)?|start) ([a-z:]+)/g);
    const verbs = all(text, /(?:main\.js"?,? "?|`onrecord (?!has )|compose run --rm onrecord )([a-z-]+)\b/g);
    expect(scripts.filter((name) => !(name in owned.scripts))).toEqual([]);
    expect(verbs.filter((verb) => !verb.startsWith("--") && !help.includes(`  onrecord ${verb} `))).toEqual(
      [],
    );
  });
});

it("sees the settings, scripts and verbs that are named", () => {
  expect(all(page, /\b(ONRECORD_HEALTH_[A-Z]+)\b/g)).toEqual([
    "ONRECORD_HEALTH_PORT",
    "ONRECORD_HEALTH_HOST",
  ]);
  expect(all(dockerfile, /npm run ([a-z:]+)/g)).toEqual(["prepare"]);
  expect(all(dockerfile, /main\.js", "([a-z-]+)"/g)).toEqual(["healthz"]);
});

describe("the image", () => {
  const copied = all(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((sources) => sources.split(" "));

  it("is of a Node that onrecord runs on, and of one with long support", () => {
    const [major] = all(dockerfile, /^ARG NODE=(\d+)-\w+-slim$/gm).map(Number);
    const [least] = all(owned.engines.node, /^>=(\d+)/g).map(Number);
    expect(major).toBeGreaterThan(least ?? Number.POSITIVE_INFINITY);
    expect((major ?? 1) % 2).toBe(0);
    expect(all(dockerfile, /^FROM (\S+)/gm)).toEqual([expect.stringMatching(/^node:\$\{NODE\}$/)]);
  });

  it("is built from files that are there, and that the build needs", async () => {
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const { include } = JSON.parse(await read("tsconfig.build.json")) as { include: readonly string[] };
    expect(copied).toEqual(expect.arrayContaining([...include, "package-lock.json", "tsconfig.build.json"]));
  });

  it("is sent these files and no others: no secret, no record, no state", () => {
    const lines = ignored.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines[0]).toBe("*");
    const sent = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    expect([...sent].sort()).toEqual([...new Set(copied)].sort());
    expect(lines.slice(sent.length + 1)).toEqual(expect.arrayContaining(["**/.env", "**/.env.*"]));
  });

  it("runs what package.json names, as a user by number, without a shell", () => {
    const main = `/app/${owned.bin.onrecord}`;
    expect(dockerfile).toContain(`\nENTRYPOINT ["node", "${main}"]\n`);
    expect(dockerfile).toContain(`\n  CMD ["node", "${main}", "healthz"]\n`);
    expect(all(dockerfile, /^USER (.+)$/gm)).toEqual(["10001:10001"]);
    expect(dockerfile.lastIndexOf("\nUSER ")).toBeGreaterThan(dockerfile.lastIndexOf("\nRUN "));
    expect(all(dockerfile, /(npm ci .*)/g).every((line) => line.includes("--ignore-scripts"))).toBe(true);
  });
});

describe("compose.yaml", () => {
  const { services, volumes } = parse(compose) as {
    services: Record<string, Record<string, unknown>>;
    volumes: Record<string, unknown>;
  };

  it("closes the container as it says", () => {
    expect(Object.keys(services)).toEqual(["onrecord"]);
    const { onrecord } = services;
    expect(onrecord).toMatchObject({
      user: "10001:10001",
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      init: true,
      restart: "unless-stopped",
      stop_grace_period: "10s",
      mem_limit: expect.stringMatching(/^\d+m$/),
      pids_limit: expect.any(Number),
    });
    for (const opening of ["ports", "privileged", "cap_add", "network_mode", "devices", "pid"])
      expect(onrecord).not.toHaveProperty(opening);
  });

  it("lets it write to its state alone, and tells it of both folders whatever .env says", () => {
    const { onrecord } = services;
    expect(onrecord).toMatchObject({
      volumes: ["./facts:/facts:ro", "state:/state"],
      env_file: ".env",
      environment: { ONRECORD_FACTS: "/facts", ONRECORD_STATE: "/state" },
    });
    expect(volumes).toHaveProperty("state");
    expect(onrecord?.tmpfs).toEqual([expect.stringMatching(/^\/tmp:size=\d+m,.*noexec,nosuid,nodev$/)]);
  });

  it("holds a proxy for Slack over HTTP that is in its network, behind comment signs", () => {
    const open = compose
      .replace(/^ {2}# (?=proxy:| )/gm, "  ")
      .replace(/^( +)# (?=ports:|certificates:)/gm, "$1");
    const wider = parse(open) as { services: typeof services; volumes: typeof volumes };
    expect(wider.services.proxy).toMatchObject({ network_mode: "service:onrecord" });
    expect(wider.services.onrecord).toMatchObject({ ports: ["443:443"] });
    expect(wider.volumes).toHaveProperty("certificates");
  });
});

describe("the unit", () => {
  const setting = (name: string) => all(unit, new RegExp(`^${name}=(.*)$`, "gm"));

  it("starts what package.json names, in the folder that it may write to", () => {
    expect(setting("ExecStart")).toEqual([
      `/usr/bin/node /opt/onrecord/${owned.bin.onrecord} --facts /srv/onrecord/facts`,
    ]);
    expect(setting("WorkingDirectory")).toEqual([`/var/lib/${setting("StateDirectory")[0]}`]);
    expect(setting("Documentation")).toEqual(["file:///opt/onrecord/docs/operations.md"]);
  });

  it.each([
    ["User", "onrecord"],
    ["NoNewPrivileges", "yes"],
    ["CapabilityBoundingSet", ""],
    ["ProtectSystem", "strict"],
    ["ProtectHome", "yes"],
    ["PrivateTmp", "yes"],
    ["PrivateDevices", "yes"],
    ["RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"],
    ["StateDirectoryMode", "0700"],
    ["UMask", "0077"],
    ["TimeoutStopSec", "10"],
    ["MemoryMax", "512M"],
    // Node does not start with the one, and a lock cannot tell its holder with the other.
    ["MemoryDenyWriteExecute", "no"],
    ["ProcSubset", "all"],
  ])("has %s=%s", (name, value) => {
    expect(setting(name)).toEqual([value]);
  });

  it("starts again after a fault, not after what a person has to mend, and takes a signal's end for success", () => {
    expect(setting("Restart")).toEqual(["on-failure"]);
    expect(setting("RestartPreventExitStatus")).toEqual(["2"]);
    expect(setting("SuccessExitStatus")).toEqual(["129 130 143"]); // 128 and SIGHUP, SIGINT, SIGTERM
    expect(setting("SystemCallFilter")).toEqual(["@system-service", "~@privileged @resources"]);
  });
});

describe("the operator's page", () => {
  it("links to what is there", async () => {
    const links = all(page, /\]\(([^)]+)\)/g);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const [path = "", anchor] = link.split("#");
      const text = path === "" ? page : await read(join("docs", path));
      if (anchor !== undefined) expect(all(text, /^#+ (.+)$/gm).map(anchorOf), link).toContain(anchor);
    }
  });

  it("names folders that the unit sets up, and no others", () => {
    const folders = all(page, /(\/(?:var|srv|etc|opt)\/\w+(?:\/\w+)?)/g);
    expect(folders).toEqual(expect.arrayContaining(["/srv/onrecord/facts", "/var/lib/onrecord"]));
    const ours =
      /^\/(?:opt\/onrecord|srv\/onrecord|etc\/onrecord|var\/lib\/onrecord|etc\/systemd\/system|etc\/ssl)/;
    expect(folders.filter((path) => !ours.test(path))).toEqual([]);
  });
});

/** As the hosts of repositories make an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
