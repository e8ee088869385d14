/** Every parser that takes what comes from outside. A new one gets its row here. */
import { COMMAND_LINE } from "./command-line.ts";
import { DRAFTS } from "./draft.ts";
import { INTAKE } from "./intake.ts";
import { LEDGER } from "./ledger.ts";
import { DISCORD_PAYLOADS, SLACK_PAYLOADS } from "./platforms.ts";
import { EMBARGO, PRESSES, QUESTIONS } from "./questions.ts";
import { RECORD } from "./record.ts";
import type { Target } from "./target.ts";

export const TARGETS: readonly Target[] = [
  ...SLACK_PAYLOADS,
  ...DISCORD_PAYLOADS,
  ...PRESSES,
  ...QUESTIONS,
  ...EMBARGO,
  ...RECORD,
  ...LEDGER,
  ...INTAKE,
  ...DRAFTS,
  ...COMMAND_LINE,
];
