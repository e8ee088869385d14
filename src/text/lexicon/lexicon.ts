/** The whole lexicon, as rows of `English, English | French, French`: one meaning a row. */
import { calendar } from "./calendar.ts";
import { common } from "./common.ts";
import { economy } from "./economy.ts";
import { further } from "./further.ts";
import { general } from "./general.ts";
import { health } from "./health.ts";
import { law } from "./law.ts";
import { names } from "./names.ts";
import { places } from "./places.ts";
import { police } from "./police.ts";
import { politics } from "./politics.ts";
import { saying } from "./saying.ts";
import { society } from "./society.ts";
import { technology } from "./technology.ts";
import { war } from "./war.ts";

export const lexicon: readonly string[] = [
  law,
  police,
  politics,
  saying,
  places,
  economy,
  technology,
  health,
  war,
  society,
  general,
  common,
  further,
  calendar,
  names,
].flatMap((part) => part.trim().split("\n"));
