/** What is drawn: the bot's own answers from the first dossier, as they are sent. */
import { join } from "node:path";
import { render as forDiscord, ROOM } from "../../adapters/discord/render.ts";
import { render as forSlack } from "../../adapters/slack/blocks.ts";
import { SLACK } from "../../adapters/slack/room.ts";
import { type Asked, ask, openStore, press, type Setting } from "../../src/index.ts";
import { corrected } from "./corrected.ts";
import { discordPage } from "./discord.ts";
import type { Person } from "./person.ts";
import { slackPage } from "./slack.ts";

/** The name of the picture, and the page that it shows. */
export type Sample = readonly [name: string, html: string];

const BOT: Person = { name: "onrecord", colour: "#1f6f5c", app: true };
const ASKER: Person = { name: "Camille", colour: "#b0506f" };
const TIME = "10:42";
const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** Asks what the pictures show. Throws where the record does not open. */
export async function samples(): Promise<readonly Sample[]> {
  const facts = join(process.cwd(), "facts"); // npm runs it in the project's folder
  const opened = await openStore(facts);
  if ("faults" in opened) throw new Error(`Cannot open ${facts}`);
  const { store } = opened;
  const discord: Setting = { store, room: ROOM, readerUrl: null };
  const slack: Setting = { store, room: SLACK, readerUrl: null };

  const asked = (text: string, more: Partial<Asked> = {}): Asked => ({
    place: { platform: "slack", workspace: "T1", channels: ["C1"] },
    dossier: "nso",
    text,
    audience: "asker",
    ...more,
  });
  const onDiscord = async (one: Asked, how: { command: string } | { content: string }) => {
    const message = await ask(discord, one);
    const flags = one.audience === "asker" ? V2 | EPHEMERAL : V2;
    return {
      from: BOT,
      time: TIME,
      answers: { by: ASKER, ...how },
      message: { flags, components: forDiscord(message) },
    };
  };
  const onSlack = async (one: Asked) => ({
    from: BOT,
    time: TIME,
    onlyYou: one.audience === "asker",
    message: forSlack(await ask(slack, one)),
  });
  const said = (text: string) => ({ from: ASKER, time: TIME, message: { text } });

  const saidLicence = asked("who said revoke the export license");
  const whenSued = asked("quand Facebook a poursuivi NSO", { audience: "channel", dossier: null });
  const silent = asked("when did Apple sue NSO");
  const misquoted = asked(
    "vérifier « Notre technologie est conçue pour une utilisation contre des militants »",
  );
  const first = await ask(slack, saidLicence);
  const share = first.presses.flat().find(({ isMain }) => isMain)?.value ?? "";
  const shared = await press(slack, {
    place: saidLicence.place,
    value: share,
    question: saidLicence.text,
    audience: "asker",
    by: "Camille",
  });
  const shownToAll = asked("who said revoke the export license", { audience: "channel" });
  const renamed = await corrected(facts, SLACK, shownToAll, (fact) => {
    fact.gloss = {
      fr: "…",
      en: "Danna Ingleton of Amnesty Tech says the best way is to revoke the export licence",
    };
    fact.correction = { on: "2026-11-30", reason: "Our English rendering left out whom she speaks for" };
  });
  const withdrawn = await corrected(facts, ROOM, { ...whenSued, language: "fr" }, (fact) => {
    fact.correction = { on: "2026-11-30", reason: "La date a été mal comptée" };
    fact.review = { state: "rejected", by: "C. Roy", on: "2026-11-30" };
  });
  return [
    ["slack-corrected", slackPage([{ from: BOT, time: TIME, message: forSlack(renamed) }])],
    [
      "discord-withdrawn",
      discordPage([
        {
          from: BOT,
          time: TIME,
          message: { flags: V2, components: forDiscord(withdrawn) },
          answers: { by: ASKER, content: "@onrecord quand Facebook a poursuivi NSO ?" },
        },
      ]),
    ],
    ["discord-answer", discordPage([await onDiscord(saidLicence, { command: "nso who said" })])],
    [
      "discord-mention",
      discordPage([await onDiscord(whenSued, { content: "@onrecord quand Facebook a poursuivi NSO ?" })]),
    ],
    ["discord-silent", discordPage([await onDiscord(silent, { command: "nso when" })])],
    ["slack-answer", slackPage([await onSlack(saidLicence)])],
    [
      "slack-thread",
      slackPage([said("<@UBOT> quand Facebook a poursuivi NSO ?"), await onSlack(whenSued)], {
        threadIn: "enquête-nso",
        names: { UBOT: "onrecord" },
      }),
    ],
    ["slack-check", slackPage([await onSlack(misquoted)])],
    ["slack-shared", slackPage([{ from: BOT, time: TIME, message: forSlack(shared.message) }])],
  ];
}
