/** All that is killed. A new one is a file here by the name of its row. */
import { ROW as add } from "./add.ts";
import { ROW as claims } from "./claims.ts";
import { ROW as journal } from "./journal.ts";
import { ROW as live } from "./live.ts";
import type { Row } from "./row.ts";
import { ROW as verdicts } from "./verdicts.ts";

export const ROWS: readonly Row[] = [add, verdicts, journal, claims, live];
