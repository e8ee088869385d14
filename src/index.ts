/** The door: adapters import from here and from nowhere else in `src`. */
export { answer } from "./answer/answer.ts";
export { beforeLine, differenceLine } from "./answer/check-wording.ts";
export { commands } from "./answer/commands.ts";
export {
  headline,
  helpLines,
  labelled,
  type Note,
  notesOf,
  placeLine,
  sourceLine,
  whoLine,
  wording,
} from "./answer/wording.ts";
export type { Answer, Excerpt, Question } from "./model/answer.ts";
export { Language } from "./model/language.ts";
export { faultLine } from "./store/fault.ts";
export { type Listener, openStore } from "./store/open.ts";
export type { FactStore } from "./store/store.ts";
