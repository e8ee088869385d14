/** `onrecord corrections`: which messages are to be corrected, which have been, and which a person has to. */
import { join } from "node:path";
import {
  type Due,
  type FactStore,
  Line,
  openJournal,
  type Posting,
  readLedger,
  type Spot,
} from "../src/index.ts";
import { LEDGER } from "./books.ts";

/** Writes what is failed, due and done, a line each message. */
export async function listCorrections(
  folder: string,
  store: FactStore,
  write: (line: string) => void,
  onNote: (note: string) => void,
): Promise<void> {
  const journal = openJournal<Line>(join(folder, LEDGER), { schema: Line, onNote });
  const { due, done, latest, held } = await readLedger(journal.entries(), store);
  const [failed, open] = [
    [...due.values()].filter((one) => one.failed !== null),
    [...due.values()].filter((one) => one.failed === null),
  ];
  const counted = (many: number, what: string) => `${many} ${what}`;
  write(
    [
      counted(open.length, "due"),
      counted(done, "done"),
      counted(failed.length, "failed"),
      ...(held > 0 ? [`${held} held: their dossier is not in this record, so they stay as they are`] : []),
    ].join(", "),
  );
  for (const one of failed) write(`failed  ${about(one.posting)}: ${one.failed}. Correct it by hand`);
  for (const one of open) write(`due     ${about(one.posting)}${triedText(one)}`);
  for (const one of latest) write(`done    ${about(one)}: ${one.what} ${dayOf(one.at)}`);
}

const dayOf = (at: string): string => at.slice(0, 16).replace("T", " ");

const about = ({ spot, telling, since }: Posting): string =>
  `${placeOf(spot)}, posted ${dayOf(since)} UTC, /${telling.dossier} ${telling.fact ?? telling.article}`;

const triedText = ({ tries, why, next }: Due): string =>
  tries === 0 ? "" : `: tried ${tries} times (${why}), next ${dayOf(new Date(next).toISOString())} UTC`;

/** Where a person finds it. */
function placeOf({ platform, workspace, channels: [channel = ""], message }: Spot): string {
  if (message === null)
    return `${platform} ${workspace ?? ""} channel ${channel}, a message that was not named`;
  return platform === "discord"
    ? `https://discord.com/channels/${workspace ?? "@me"}/${channel}/${message}`
    : `https://app.slack.com/archives/${channel}/p${message.replace(".", "")}`;
}
