/** The review desk in a browser, by its requests: who is let in, and what stands in the files after each. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, suite } from "vitest";
import { faultLine } from "../../../src/store/fault.ts";
import { readDossiers } from "../../../src/store/files.ts";
import { asDrafts, diff, written } from "../../desk/sitting.ts";
import { ARTICLE, all, copyDossier, FACTS, hash, record, type Spoil, set, swap, TEXT } from "../../record.ts";
import { office, PASSWORD, text, Visitor } from "./visitor.ts";

const CLOSING = "/review/port/quays/closing";

/** Somebody at the first draft of a record whose facts are drafts. */
async function reviewer(...args: readonly Spoil[]) {
  const root = await record(asDrafts, ...args);
  const desk = await office(root);
  const ann = new Visitor(desk.app);
  await ann.login();
  await ann.get(CLOSING);
  return { root, desk, ann };
}

/** The facts as their file has them. */
const factsOf = async (root: string) =>
  (JSON.parse(await written(root)) as { facts: { id: string; review: object; [name: string]: unknown }[] })
    .facts;
const fact = async (root: string, id: string) => (await factsOf(root)).find((one) => one.id === id);

suite("the login", () => {
  it("lets in by name and password, and puts a cookie that no script reads", async () => {
    const { app, who } = await office(await record(asDrafts));
    const ann = new Visitor(app);
    const shut = await ann.get(CLOSING);
    expect([shut.status, shut.path]).toEqual([200, "/review?to=review%2Fport%2Fquays%2Fclosing"]);
    expect(text(shut.html)).toContain("Log in to review");
    expect(shut.html).not.toContain("La mairie a fermé");
    const open = await ann.post("/review/login", {
      name: " Ann Lee ",
      password: PASSWORD,
      to: "review/port/quays/closing",
    });
    expect([open.status, open.path]).toEqual([200, CLOSING]);
    expect(ann.setCookie).toMatch(/^onrecord_review=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(text(open.html)).toContain("Logged in as Ann Lee");
    const cookie = [...ann.cookies].map((pair) => pair.join("=")).join();
    expect(who(new Request("http://localhost/", { headers: { cookie } }))).toBe("Ann Lee");
    expect(who(new Request("http://localhost/"))).toBeNull();
  });

  it("puts a cookie of this host alone, over https alone, where browsers come by https", async () => {
    const ann = new Visitor((await office(await record(), { isSecure: true })).app);
    await ann.login();
    expect(ann.setCookie).toMatch(
      /^__Host-onrecord_review=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  it("refuses a wrong password in a sentence, and soon for a while", async () => {
    const desk = await office(await record());
    const guest = new Visitor(desk.app);
    const refused: number[] = [];
    for (let n = 0; n < 7; n += 1) refused.push((await guest.login("Ann", `${PASSWORD}${n}`)).status);
    expect(refused).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(guest.notice).toBe("Too many tries. Wait 6 seconds, then try again.");
    expect(guest.page.headers.get("retry-after")).toBe("6");
    expect((await guest.login()).status, "the right one waits too").toBe(429);
    const other = new Visitor(desk.app, { "x-test-address": "192.0.2.7" });
    expect((await other.login("Ann", "no")).status).toBe(401);
    expect(other.notice).toBe("This is not the password. Nothing was opened; type it again.");
    expect(other.cookies.size).toBe(0);
    desk.pass(6000);
    expect((await guest.login()).status).toBe(200);
  });

  const NAMES = ["", "  ", "a".repeat(81), "Ann\u0007", "Ann\u2028Lee", "A\u202enn"];
  it.each(NAMES)("refuses the name %j, which could not stand in the record", async (name) => {
    const guest = new Visitor((await office(await record())).app);
    expect((await guest.login(name)).status).toBe(401);
    expect(guest.notice).toBe("Write your name, in 80 characters at most.");
  });

  it("lets in nobody where there is no password and no proxy has named anybody", async () => {
    const root = await record(asDrafts);
    const { app } = await office(root, { password: null, userHeader: "x-forwarded-user" });
    const guest = new Visitor(app);
    for (const path of ["/review", CLOSING]) {
      expect((await guest.get(path)).status).toBe(401);
      expect(text(guest.page.html)).toContain("The proxy before this desk has told no name for you.");
    }
    expect((await guest.login("Ann", "")).status).toBe(401);
  });

  it("believes the header of a proxy, whose verdicts stand under that name", async () => {
    const root = await record(asDrafts);
    const { app, who } = await office(root, { userHeader: "x-forwarded-user" });
    const zoe = new Visitor(app, { "x-forwarded-user": Buffer.from("Zoé").toString("latin1") });
    await zoe.get(CLOSING);
    expect(zoe.page.html).not.toContain("/logout");
    await zoe.press("accept");
    expect(await fact(root, "closing")).toMatchObject({
      review: { state: "accepted", by: "Zoé", on: "2021-03-10" },
    });
    expect(who(new Request("http://localhost/", { headers: { "x-forwarded-user": "Bea" } }))).toBe("Bea");
  });

  it("is over after logging out, and after half a day without a word", async () => {
    const { desk, ann } = await reviewer();
    const before = new Map(ann.cookies);
    await ann.press(
      ann.page.html.includes("/logout") ? "logout" : "",
      {},
      { ...ann.page, html: ann.page.html.replace("<button>Log out", '<button value="logout">Log out') },
    );
    expect(ann.cookies.size).toBe(0);
    ann.cookies = before;
    expect((await ann.get(CLOSING)).path, "the old cookie opens nothing").toMatch(/^\/review\?to=/);
    await ann.login();
    desk.pass(11 * 3_600_000);
    expect((await ann.get(CLOSING)).path).toBe(CLOSING);
    desk.pass(12 * 3_600_000 + 1);
    expect((await ann.get(CLOSING)).path).toMatch(/^\/review\?to=/);
  });

  it("sends nobody to another site", async () => {
    const { app } = await office(await record(asDrafts));
    for (const to of [
      "https://evil.example/",
      "//evil.example",
      "review/../../x",
      "\\evil",
      "review/port?x=1",
    ]) {
      const ann = new Visitor(app, { "x-test-address": to });
      expect((await ann.post("/review/login", { name: "Ann", password: PASSWORD, to })).path).toBe("/review");
    }
  });
});

suite("a request from elsewhere", () => {
  const DOES = [
    ["another origin", {}, { origin: "https://evil.example" }, "This came from another site"],
    [
      "another site, as the browser says",
      {},
      { origin: "null", "sec-fetch-site": "cross-site" },
      "This came from another site",
    ],
    ["a form of another login", { token: "x".repeat(43) }, {}, "This page was made for another login"],
    ["no form at all", {}, { "content-type": "application/json" }, "This page was made for another login"],
  ] as const;
  it.each(DOES)("does nothing: %s", async (_name, fields, headers, sentence) => {
    const { root, ann } = await reviewer();
    const before = await written(root);
    const token = /name="token" value="([^"]+)"/.exec(ann.page.html)?.[1] ?? "";
    const revision = /name="revision" value="([^"]+)"/.exec(ann.page.html)?.[1] ?? "";
    const sent = await ann.post(CLOSING, { token, revision, do: "accept", ...fields }, headers);
    expect(sent.status).toBe(403);
    expect(text(sent.html)).toContain(sentence);
    expect(text(sent.html).toLowerCase()).toContain("nothing was saved");
    expect(await written(root)).toBe(before);
    expect(
      (await ann.post(CLOSING, { token, revision, do: "accept" })).status,
      "and the same from here does",
    ).toBe(200);
    expect(await written(root)).not.toBe(before);
  });

  it("of more than any form holds is refused", async () => {
    const { ann } = await reviewer();
    expect((await ann.press("date", { typed: "x".repeat(70_000) })).status).toBe(413);
    expect(text(ann.page.html)).toContain("More was sent than any correction needs");
  });
});

suite("a draft", () => {
  it("stands beside its article, which is kept letter for letter", async () => {
    const { ann } = await reviewer();
    await ann.get("/review/port/quays/swell");
    const kept = /<div class="kept"[^>]*>([\s\S]*?)<\/div>/.exec(ann.page.html)?.[1] ?? "";
    expect(text(kept)).toBe(TEXT);
    expect(kept).toContain('<span class="part p-content">Nous n’avions jamais vu une telle houle</span>');
    expect(kept).toContain('<span class="part p-cue">a déclaré</span>');
    expect(kept).toContain('id="_here"');
    const told = text(ann.page.html);
    expect(told).toContain("Quotation draft 4 of 5");
    expect(told).toContain("drafted by a test");
    expect(told).toContain("the words said");
  });

  it("is accepted or rejected at once, with who and when, and the next one is shown", async () => {
    const { root, ann } = await reviewer();
    const before = await written(root);
    await ann.press("accept");
    expect(diff(before, await written(root))).toEqual([
      '-        "state": "draft",',
      '-        "rule": "a test"',
      '+        "state": "accepted",',
      '+        "by": "Ann Lee",',
      '+        "on": "2021-03-10"',
    ]);
    expect([ann.draft, ann.notice]).toEqual(["marta", "Accepted: a fermé les quais le 3 mars 2021"]);
    await ann.press("reject");
    expect([ann.draft, ann.notice]).toEqual(["sailors", "Rejected: M̈arta"]);
    await ann.get(ann.page.path);
    expect(ann.notice, "told once").toBe("");
    await ann.press("undo");
    expect([ann.draft, ann.notice]).toEqual(["marta", "The rejection is taken back"]);
    await ann.press("undo");
    expect([ann.draft, await written(root)]).toEqual(["closing", before]);
    expect(ann.page.html).toMatch(/value="undo"[^>]* disabled/);
  });

  it("is the last one: its dossier tells so, and takes it back", async () => {
    const { root, ann } = await reviewer();
    const before = await written(root);
    for (let n = 0; n < 5; n += 1) await ann.press("accept");
    expect([ann.draft, ann.page.path.split("?")[0]]).toEqual([null, "/review/port"]);
    expect(text(ann.page.html)).toContain("Every draft has its verdict");
    expect(ann.page.html.match(/<li class="is-accepted">/g)).toHaveLength(5);
    await ann.post("/review/port/undo", {
      token: /name="token" value="([^"]+)"/.exec(ann.page.html)?.[1] ?? "",
      steps: "5",
    });
    expect(ann.draft).toBe("payment");
    for (let n = 0; n < 4; n += 1) await ann.press("undo");
    expect(await written(root)).toBe(before);
  });

  it("is corrected in its date, its figure, its speaker and its words, each time a draft still", async () => {
    const { root, ann } = await reviewer();
    await ann.press("date", { typed: "2021-03-03 approx" });
    expect([ann.draft, ann.notice]).toEqual(["closing", "Corrected and saved; it is still a draft"]);
    expect(text(ann.page.html)).toContain("“le 3 mars 2021” → about 3 March 2021 (as printed)");
    await ann.get("/review/port/quays/sailors");
    await ann.press("figure", { typed: "12..14 marins" });
    await ann.get("/review/port/quays/swell");
    await ann.press("speaker", { typed: "Odile  Quentin " });
    expect(text(ann.page.html)).toContain("Odile  Quentin (“la maire, Odile 𝒬uentin”)");
    const start = TEXT.indexOf("jamais");
    await ann.press("span", {
      part: "content",
      start: String(start),
      end: String(start + "jamais vu".length),
    });
    expect(ann.notice).toBe("Corrected and saved; it is still a draft");
    expect(await fact(root, "closing")).toMatchObject({
      when: { value: "2021-03-03", mod: "APPROX" },
      review: { state: "draft" },
    });
    expect(await fact(root, "sailors")).toMatchObject({ figure: { value: 12, to: 14, unit: "marins" } });
    expect(await fact(root, "swell")).toMatchObject({
      source: { name: "Odile  Quentin" },
      content: { quote: { exact: "jamais vu" } },
    });
    expect((await readDossiers(root)).faults.map(faultLine)).toEqual([]);
    for (let n = 0; n < 4; n += 1) await ann.press("undo");
    expect(await fact(root, "closing")).toMatchObject({ when: { value: "2021-03-03" } });
    expect(JSON.stringify(await factsOf(root))).not.toContain("APPROX");
  });

  const REFUSED = [
    ["date", { typed: "soon" }, "“soon” is no date"],
    ["date", { typed: "2021-02-30" }, "“2021-02-30” is no date"],
    ["span", { part: "when", start: "0", end: "1" }, null],
    [
      "span",
      { part: "when", start: String(TEXT.indexOf("\n")), end: String(TEXT.indexOf("\n") + 1) },
      "Mark at least one letter or digit",
    ],
  ] as const;
  it.each(REFUSED)("takes no %s that cannot be: %j", async (what, typed, sentence) => {
    const { root, ann } = await reviewer();
    const before = await written(root);
    await ann.press(what, typed);
    if (sentence === null)
      return expect(await fact(root, "closing")).toMatchObject({
        evidence: { quote: { exact: expect.stringMatching(/^Le port/) } },
      });
    expect(ann.notice).toContain(sentence);
    expect(ann.page.html).toContain('class="notice warn"');
    if (what === "date") {
      expect(ann.page.html, "what was typed can be mended").toContain(`value="${Object.values(typed)[0]}"`);
      const [, beneath] =
        /<output class="reading warn" id="_reading-date"[^>]*>([^<]*)</.exec(ann.page.html) ?? [];
      expect(beneath, "and why it is not taken stands beneath it").toContain(sentence);
    }
    expect(await written(root)).toBe(before);
  });

  const RANGES = [
    ["-1", "4"],
    ["4", "4"],
    ["0", "99999"],
    ["a", "b"],
    ["", ""],
    [String(TEXT.indexOf("𝒬") + 1), String(TEXT.indexOf("𝒬") + 4)],
  ] as const;
  it.each(RANGES)("has no words from %j to %j", async (start, end) => {
    const { root, ann } = await reviewer();
    const before = await written(root);
    expect((await ann.press("span", { part: "when", start, end })).status).toBe(403);
    expect(await written(root)).toBe(before);
  });

  it("tells what is typed for it, as the record would mean it", async () => {
    const { ann } = await reviewer();
    const told = async (path: string, typed: string) =>
      JSON.parse((await ann.get(`/review/port/quays/${path}?typed=${encodeURIComponent(typed)}`)).html);
    expect(await told("closing/date", "2021-03 APPROX")).toEqual({
      isRead: true,
      text: "“le 3 mars 2021” → about March 2021 (as printed): 2021-03-01 – 2021-03-31",
    });
    expect(await told("closing/date", "2019-10")).toEqual({
      isRead: false,
      text: "The words say another date: “le 3 mars 2021”. Mark other words (s), or reject the draft",
    });
    expect(await told("closing/date", "2019-13")).toMatchObject({
      isRead: false,
      text: expect.stringContaining("“2019-13” is no date"),
    });
    expect(await told("closing/figure", "3 boats")).toMatchObject({ isRead: false });
    expect(await told("sailors/figure", "1400 marins MORE_THAN")).toEqual({
      isRead: true,
      text: "more than 1,400 marins",
    });
    const guest = await new Visitor((await office(await record(asDrafts))).app).get(
      "/review/port/quays/closing/date?typed=2019",
    );
    expect(guest.html).not.toContain("3 mars");
  });
});

suite("several at one dossier", () => {
  it("are told what the other did to the very draft, and overwrite nothing", async () => {
    const { root, desk, ann } = await reviewer();
    const bea = new Visitor(desk.app);
    await bea.login("Bea Roy");
    await bea.get(CLOSING);
    await bea.press("date", { typed: "2021" });
    const before = await written(root);
    await ann.press("accept");
    expect([ann.draft, ann.notice]).toEqual([
      "closing",
      "Somebody else has changed this one meanwhile: this is theirs, yours was not saved",
    ]);
    expect(text(ann.page.html)).toContain("→ 2021 (as printed)");
    expect(await written(root)).toBe(before);
    await ann.press("accept");
    expect(await fact(root, "closing")).toMatchObject({ when: { value: "2021" }, review: { by: "Ann Lee" } });
    await desk.live.look();
    await bea.get(CLOSING);
    expect(text(bea.page.html)).toContain("accepted, Ann Lee, 2021-03-10");
    expect(bea.page.html).toMatch(/value="accept"[^>]* disabled/);
  });

  it("see each other’s verdicts and new drafts as soon as the record has them", async () => {
    const { root, desk, ann } = await reviewer(
      set("facts[1].review", { state: "accepted", by: "x", on: "2021-03-09" }),
    );
    await ann.press("accept");
    await set("facts[0].review", { state: "rejected", by: "Bea Roy", on: "2021-03-10" })(root);
    await set("facts[1].review", { state: "draft", rule: "later" })(root);
    await desk.live.look();
    await ann.get("/review/port");
    expect([...ann.page.html.matchAll(/<li class="is-(\w+)">/g)].map(([, state]) => state)).toEqual([
      ...["accepted", "draft", "draft", "rejected", "draft"],
    ]);
    await ann.post("/review/port/undo", {
      token: /name="token" value="([^"]+)"/.exec(ann.page.html)?.[1] ?? "",
      steps: "1",
    });
    expect([ann.draft, ann.notice], "undo reaches its own draft yet").toEqual([
      "closing",
      "The acceptance is taken back",
    ]);
  });

  it("may be one person with two windows, or a finger that presses twice", async () => {
    const { root, ann } = await reviewer();
    const first = ann.page;
    await Promise.all([ann.press("accept", {}, first), ann.press("accept", {}, first)]);
    expect([ann.draft, ann.notice]).toEqual(["marta", "Accepted: a fermé les quais le 3 mars 2021"]);
    expect((await factsOf(root)).filter(({ review }) => "by" in review).map(({ id }) => id)).toEqual([
      "closing",
    ]);
    await ann.press("reject", {}, first);
    expect(ann.notice).toContain("You have changed this one since that page was shown");
    expect(await fact(root, "closing")).toMatchObject({ review: { state: "accepted" } });
    await ann.press("undo");
    const undone = await written(root);
    await ann.press(
      "undo",
      {},
      { ...first, html: first.html.replace('name="steps" value="0"', 'name="steps" value="1"') },
    );
    expect([ann.notice, await written(root)]).toEqual([
      "You have changed this one since that page was shown: this is how it stands, nothing was saved now",
      undone,
    ]);
  });
});

suite("a record that changes by hand", () => {
  it("is met at the save, where the desk has not seen it yet", async () => {
    const { root, ann } = await reviewer();
    await set("facts[2].when.value", "2021-03")(root);
    const before = await written(root);
    await ann.press("reject");
    expect(ann.notice).toBe(
      "Somebody else has changed this one meanwhile: this is theirs, yours was not saved",
    );
    expect(text(ann.page.html)).toContain("→ March 2021");
    expect(await written(root)).toBe(before);
  });

  it("is not judged on a text that is another now", async () => {
    const { root, desk, ann } = await reviewer();
    const after = TEXT.replace("Douze marins", "Treize marins").replace("sous la pluie", "sous la neige");
    await all(
      swap(ARTICLE, "sous la pluie", "sous la neige"),
      set("sha256", hash(TEXT.replace("sous la pluie", "sous la neige"))),
    )(root);
    const before = await written(root);
    await ann.press("accept");
    expect(ann.notice).toMatch(/^The article has changed meanwhile, nothing was saved/);
    await desk.live.look();
    await ann.press("accept");
    expect(ann.notice).toBe(
      "Somebody else has changed this one meanwhile: this is theirs, yours was not saved",
    );
    expect(ann.page.html).toContain("sous la neige");
    expect([await written(root), after.includes("neige")]).toEqual([before, true]);
    await ann.press("accept");
    expect(await fact(root, "closing")).toMatchObject({ review: { state: "accepted" } });
  });

  it("goes on from the last good one while it has faults, and says why nothing is saved", async () => {
    const { root, desk, ann } = await reviewer();
    await swap(FACTS, '"sailors"', '"sailors')(root);
    await desk.live.look();
    await ann.get(CLOSING);
    expect(ann.page.status).toBe(200);
    await ann.press("accept");
    expect(ann.notice).toContain("Cannot save, and nothing was changed: port/facts/quays.json");
  });

  it("loses a draft that somebody has taken away", async () => {
    const { root, desk, ann } = await reviewer();
    const { facts } = JSON.parse(await written(root));
    await set(
      "facts",
      facts.filter(({ id }: { id: string }) => id !== "closing"),
    )(root);
    await desk.live.look();
    await ann.press("accept");
    expect(ann.notice).toBe("Somebody else has taken this one away meanwhile");
    expect(ann.page.html).toMatch(/value="accept"[^>]* disabled/);
  });
});

suite("every page", () => {
  it("shows an embargoed dossier to whoever is logged in, and says so", async () => {
    const access = { slack: [{ workspace: "T1", channels: ["C1"] }] };
    const root = await record(asDrafts, copyDossier("secret"), set("access", access, "secret/dossier.json"));
    const ann = new Visitor((await office(root)).app);
    await ann.login();
    expect(text(ann.page.html)).toMatch(/The port\s+5 drafts\s+The port\s+5 drafts\s+under embargo/);
    expect((await ann.get("/review/secret/quays/closing")).status).toBe(200);
  });

  const UNKNOWN = [
    ["/review/nowhere", "There is no such page at the desk"],
    ["/review/port/quays/nothing", "This is no draft, or not any more"],
    ["/review/port/elsewhere/closing", "This is no draft, or not any more"],
    ["/review/port/quays", "There is no such page at the desk"],
    ["/review/..%2f..%2fetc/passwd", "There is no such page at the desk"],
    ["/review/port/quays/closing/figures", "There is no such page at the desk"],
    ["/review/%00", "There is no such page at the desk"],
    ["/review/", "There is no such page at the desk"],
  ] as const;
  it.each(UNKNOWN)("is not at %s, and a sentence says so", async (path, sentence) => {
    const { ann, desk } = await reviewer();
    expect((await ann.get(path)).status).toBe(404);
    expect(text(ann.page.html)).toContain(sentence);
    expect(desk.faults).toEqual([]);
  });

  it("escapes whatever people write, has no style in its markup, and is kept nowhere", async () => {
    const { ann, desk } = await reviewer(
      set("title", { fr: "<b>Le port</b>", en: "<b>The port</b>" }, "port/dossier.json"),
      set("facts[0].source.name", '<b>"Odile"</b>'),
      set("facts[2].review.rule", "<b>rule</b>"),
    );
    await ann.login("<b>Ann</b>");
    for (const path of ["/review", "/review/port", CLOSING, "/review/port/quays/swell"]) {
      const { html, headers } = await ann.get(path);
      expect(html, path).not.toMatch(
        /<b>(?!La|Le|Nous)|<b class(?!="proof")|\sstyle=|<script(?! type="module" src=)/,
      );
      expect(html, path).toContain("&lt;b&gt;");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-security-policy")).toContain("script-src 'self'");
    }
    await ann.get("/review/port/quays/swell");
    expect(ann.page.html).toContain("&lt;b&gt;&quot;Odile&quot;&lt;/b&gt;");
    expect(desk.faults).toEqual([]);
  });

  it("is in French for whoever reads French, in every link", async () => {
    const { ann } = await reviewer();
    await ann.get(`${CLOSING}?lang=fr`);
    expect(text(ann.page.html)).toContain("proposé par a test");
    await ann.press("accept");
    expect(ann.page.path).toBe("/review/port/quays/marta?told=1&lang=fr");
    expect(ann.notice).toBe("Accepté\u00a0: a fermé les quais le 3 mars 2021");
  });

  it("throws what is a fault of ours to whoever runs the app", async () => {
    const root = await record(asDrafts);
    const broken = {
      now: () => {
        throw new Error("a fault");
      },
      state: () => ({ version: "" }),
    };
    const desk = await office(root, { record: broken });
    const ann = new Visitor(desk.app);
    expect((await ann.login()).status).toBe(500);
    expect(String(desk.faults[0])).toBe("Error: a fault");
    expect(await readFile(join(root, FACTS), "utf8")).toContain("draft");
  });
});
