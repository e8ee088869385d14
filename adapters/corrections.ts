/** `onrecord corrections`: which messages are to be corrected, which have been, and which a person has to. */
import { resolve } from "node:path";
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

/** Writes what is failed, due and done, a line each message; a sentence instead where there is no ledger, or none that can be read. */
export async function listCorrections(
  folder: string,
  store: FactStore,
  write: (line: string) => void,
  onNote: (note: string) => void,
): Promise<{ readonly problem: string } | null> {
  const path = resolve(folder, LEDGER);
  const journal = openJournal<Line>(path, { schema: Line, onNote });
  const read = await readLedger(journal.entries(), store).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    return error.message;
  });
  const where = "set ONRECORD_STATE to the bot’s, if it is another one";
  if (typeof read === "string") return { problem: `Cannot read the ledger ${path}: ${read}; ${where}` };
  const { due, done, latest, held, posted } = read;
  if (posted === 0)
    return {
      problem: `There is nothing in the ledger ${path}: nothing was posted where others read it; ${where}`,
    };
  const [failed, open] = [
    [...due.values()].filter((one) => one.failed !== null),
    [...due.values()].filter((one) => one.failed === null),
  ];
  write(
    [
      `${posted} posted`,
      `${open.length} due`,
      `${done} done`,
      `${failed.length} failed`,
      ...(held > 0 ? [`${held} held: their dossier is not in this record, so they stay as they are`] : []),
    ].join(", "),
  );
  for (const one of failed) write(`failed  ${about(one.posting)}: ${one.failed}. Correct it by hand`);
  for (const one of open) write(`due     ${about(one.posting)}${triedText(one)}`);
  for (const one of latest) write(`done    ${about(one)}: ${one.what} ${dayOf(one.at)}`);
  return null;
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
