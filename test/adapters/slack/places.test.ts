/** A dossier that is open to a whole workspace, in channels that people of other workspaces read too. */
import { describe, expect, it } from "vitest";
import { NEWSROOM } from "../../doubles/slack/workspace.ts";
import { copyDossier, set } from "../../record.ts";
import { linesOf, type Newsroom, newsroom, post, whisper } from "./newsroom.ts";

const SWELL = "« Nous n’avions jamais vu une telle houle », a déclaré la maire, Odile 𝒬uentin.";
const OWN = [
  copyDossier("secret"),
  set("access", { slack: [{ workspace: "T0NEWS" }] }, "secret/dossier.json"),
  set("title", { fr: "Le secret", en: "The secret" }, "secret/dossier.json"),
];
const SHARED = { id: "C0SHARED", name: "with-others", kind: "channel", botIn: true, isShared: true } as const;
const double = { workspaces: [{ ...NEWSROOM, channels: [...NEWSROOM.channels, SHARED] }] };
const shared = { channel: SHARED.id };

const asked = ({ slack }: Newsroom): number =>
  slack.calls.filter(({ method }) => method === "conversations.info").length;

describe("a dossier of the workspace", () => {
  it("is told by command where Slack says that nobody else reads, asked once a channel", async () => {
    const room = await newsroom("socket", { spoils: OWN, double });
    await room.people.command("/secret", "who said houle").response();
    await room.people.command("/secret", "who said houle").response();
    expect(linesOf(await whisper(room, 2))).toContain(SWELL);
    expect(asked(room)).toBe(1);
  });

  it("is not even named where others read too, by command or by mention", async () => {
    const room = await newsroom("socket", { spoils: OWN, double });
    await room.people.command("/secret", "who said houle", shared).response();
    await room.people.mention({ text: "help", ...shared }).acked();
    const told = [await whisper(room, 1), await post(room, 1)].flatMap(linesOf).join("\n");
    expect(told).toContain("There is no such dossier. There is /port");
    expect(told).not.toMatch(/the secret|\/secret/i);
  });

  it("is rather not told than told to strangers where Slack does not say", async () => {
    const room = await newsroom("socket", {
      spoils: OWN,
      double,
      before: ({ workspace }) => workspace.missingScopes.add("channels:read"),
      refused: ["conversations.info missing_scope"],
    });
    await room.people.command("/secret", "who said houle").response();
    await room.people.command("/port", "who said houle").response();
    expect(linesOf(await whisper(room, 1)).join()).toContain("There is no such dossier");
    expect(linesOf(await whisper(room, 2))).toContain(SWELL);
    expect(room.log.filter(({ level }) => level === "warn").map(({ words }) => words)).toEqual([
      expect.stringContaining("without the scopes channels:read and groups:read"),
    ]);
  });

  it("is told in a direct message, which nobody shares", async () => {
    const room = await newsroom("socket", { spoils: OWN, double });
    await room.people.message({ text: "secret who said houle", channel: "D0ALICE" }).acked();
    expect(linesOf(await post(room, 1))).toContain(SWELL);
    expect(asked(room)).toBe(0);
  });
});

it("asks Slack nothing of the kind where every dossier is open to all", async () => {
  const room = await newsroom("socket", { double });
  await room.people.command("/port", "who said houle", shared).response();
  expect(linesOf(await whisper(room, 1))).toContain(SWELL);
  expect(asked(room)).toBe(0);
});
