/** What the operator types, sets, and pipes in. */
import fc from "fast-check";
import { readArguments } from "../../adapters/arguments.ts";
import { toQuestion as fromLine } from "../../adapters/json/payload.ts";
import { readSettings } from "../../adapters/settings.ts";
import { toQuestion as fromPrompt } from "../../adapters/terminal/payload.ts";
import { jsonTexts, texts } from "./mutate.ts";
import { mustBePlain } from "./promises.ts";
import { must, target } from "./target.ts";

const SECRET = "verysecret";
const VALUES = texts(
  ...[
    `xoxb-${SECRET}`,
    `xapp-${SECRET}`,
    "0123456789abcdef",
    `${SECRET}.${SECRET}.${SECRET}`,
    "123456789012345678",
  ],
  ...[
    "asker",
    "channel",
    "info",
    "silent",
    "3000",
    "0x10",
    "1e3",
    "https://a.example",
    "javascript:alert(1)",
    "",
    "  ",
  ],
);
const VARIABLES = [
  ...[
    "ONRECORD_FACTS",
    "ONRECORD_REVIEWER",
    "ONRECORD_VISIBILITY",
    "ONRECORD_URL",
    "LOG_LEVEL",
    "SLACK_BOT_TOKEN",
  ],
  ...[
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "SLACK_API_URL",
    "DISCORD_TOKEN",
    "DISCORD_GUILD_ID",
    "DISCORD_API_URL",
  ],
  ...["PORT", "__proto__", "PATH"],
];

const WORDS = [
  ...[
    "--help",
    "-h",
    "--version",
    "--json",
    "--facts",
    "--dossier",
    "--dossier=nso",
    "--page",
    "--page=2",
    "--guild=1",
  ],
  ...[
    "add",
    "draft",
    "review",
    "discord-register",
    "slack-manifest",
    "--replace",
    "--published=2021",
    "--by",
    "--list",
  ],
  ...[
    "nso",
    "who",
    "said",
    "-",
    "--",
    "-x",
    "--__proto__",
    "--constructor=1",
    "../..",
    "__proto__",
    "constructor",
  ],
];

export const COMMAND_LINE = [
  target({
    name: "settings",
    inputs: fc
      .array(fc.tuple(fc.constantFrom(...VARIABLES), VALUES), { maxLength: 6 })
      .map((pairs) => Object.fromEntries(pairs)),
    outcomes: ["taken", "refused"],
    act(env) {
      const read = readSettings(env);
      if (!("faults" in read)) return "taken";
      for (const fault of read.faults) {
        mustBePlain(fault, "a fault of the settings");
        must(!fault.includes(SECRET), "no fault tells a value");
      }
      return "refused";
    },
  }),
  target({
    name: "arguments",
    inputs: fc.array(texts(...WORDS), { maxLength: 8 }),
    outcomes: ["taken", "refused"],
    act(argv) {
      const read = readArguments(argv);
      if ("problem" in read) return "refused";
      must(read.page === null || (read.page >= 1 && read.page <= 999_999), "a page is a number from 1");
      must(
        read.words.every((word) => argv.includes(word)),
        "every word was typed",
      );
      return "taken";
    },
  }),
  target({
    name: "a line for the machine’s door",
    inputs: fc.oneof(
      jsonTexts({ text: "who said houle", dossier: "nso", language: "fr", page: 2 }),
      texts("/nso when", "who said houle"),
    ),
    outcomes: ["taken", "refused"],
    act(line) {
      const question = fromLine(line, "nso");
      if (question === null) return "refused";
      must(typeof question.text === "string" && typeof question.dossier === "string", "a question has words");
      return "taken";
    },
  }),
  target({
    name: "a line at the prompt",
    inputs: texts("/nso when", "who said houle", "/", "/ "),
    outcomes: ["taken"],
    act(line) {
      const { text, dossier } = fromPrompt(line, "nso");
      must(typeof text === "string" && typeof dossier === "string", "a question has words");
      return "taken";
    },
  }),
];
