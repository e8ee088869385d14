/** The door: adapters import from here and from nowhere else in `src`. */
export { answer } from "./answer/answer.ts";
export { beforeLine, differenceLine } from "./answer/check-wording.ts";
export { reference } from "./answer/citation.ts";
export { type Command, type CommandName, commands } from "./answer/commands.ts";
export { latest } from "./answer/latest.ts";
export { reasonLines } from "./answer/reason-wording.ts";
export { NBSP, quoted, type Said } from "./answer/typography.ts";
export {
  headline,
  helpLines,
  labelled,
  type Note,
  notesOf,
  placeLine,
  publishedIn,
  sourceLine,
  sourceName,
  whoLine,
  wording,
} from "./answer/wording.ts";
export { type Asked, ask, type Setting } from "./chat/asked.ts";
export { remember } from "./chat/bounded.ts";
export { type Button, readButton } from "./chat/button.ts";
export { check } from "./chat/checked.ts";
export { type Audience, excerptMessage, type Frame } from "./chat/compose.ts";
export { correctionOf } from "./chat/correction.ts";
export { type Due, readLedger } from "./chat/due.ts";
export { type Fair, fairUse, refusalMessage } from "./chat/fair.ts";
export { isAsked } from "./chat/follow-up.ts";
export { type Ledger, Line, ledgerOf, type Posting, type Spot } from "./chat/ledger.ts";
export { type Message, type Press, type Quote, sentence } from "./chat/message.ts";
export { onceWithin } from "./chat/once-within.ts";
export type { Room } from "./chat/parts.ts";
export { isTold, type Place, storeAt } from "./chat/place.ts";
export { type Pressed, press, type Reply } from "./chat/pressed.ts";
export { SCHEME } from "./chat/reference.ts";
export { onceEach } from "./chat/seen.ts";
export { standingOf } from "./chat/standing.ts";
export { suggest } from "./chat/suggest.ts";
export { turn } from "./chat/turn.ts";
export { NOTES, SENTENCES } from "./chat/wording.ts";
export { type Cited, citedOf } from "./cite/cited.ts";
export { FORMATS } from "./cite/formats.ts";
export { type Added, type Adding, add } from "./desk/add.ts";
export type { Difference } from "./desk/differences.ts";
export { holdDossier } from "./desk/hold.ts";
export { type Holdings, readHoldings } from "./desk/holdings.ts";
export { type Input, inputsOf } from "./desk/inputs.ts";
export type { Merged } from "./desk/merge.ts";
export { problemOf, type Told, type Wanted } from "./desk/particulars.ts";
export { redraft } from "./desk/redraft.ts";
export type { Edit } from "./desk/review/edit.ts";
export { HELP, KEYS, type KeyWord, keyName, OWN_KEYS, SPAN_KEYS } from "./desk/review/keys.ts";
export { type Drafts, draftsOf, factsNow, readRecord } from "./desk/review/open.ts";
export { partsOf } from "./desk/review/parts.ts";
export { refreshed } from "./desk/review/refreshed.ts";
export { back, begin, current, done, type Item, next, type Session, tally } from "./desk/review/session.ts";
export { metAs, revisionOf } from "./desk/review/shown.ts";
export { move } from "./desk/review/span.ts";
export { dateReading, draftExcerpt, draftNotes, figureReading, SAID } from "./desk/review/told.ts";
export { asTyped, figureAsTyped, readDate, readFigure } from "./desk/review/typed.ts";
export { isContradicted } from "./desk/review/worded.ts";
export {
  endLine,
  headerLine,
  KIND,
  noticeLine,
  PART,
  type Refused,
  refusedLine,
  STATE,
  stateLine,
} from "./desk/review/wording.ts";
export { type Action, act, type Desk, type Notice, type Outcome } from "./desk/review.ts";
export type { Intake } from "./intake/result.ts";
export type { Answer, Excerpt, Question } from "./model/answer.ts";
export type { Article } from "./model/article.ts";
export { answerable, type Dossier, type Part, wordsAt } from "./model/dossier.ts";
export { Language } from "./model/language.ts";
export type { Range } from "./model/selector.ts";
export { arrange, type Placed, sideOf } from "./reader/lanes.ts";
export { type News, newsOf } from "./reader/news.ts";
export { type Named, type Overview, overviewOf, type ToldFact, toldOf } from "./reader/overview.ts";
export { type Passages, passagesOf } from "./reader/passages.ts";
export { type Scale, scaleOf } from "./reader/scale.ts";
export { ticksOf } from "./reader/ticks.ts";
export { type Mark, type Occurrence, type Timeline, timelineOf } from "./reader/timeline.ts";
export { openClaims } from "./store/claims.ts";
export { type Fault, faultLine } from "./store/fault.ts";
export { dossiersIn } from "./store/files.ts";
export { hashOf } from "./store/hash.ts";
export { openJournal } from "./store/journal.ts";
export { type Live, openLive } from "./store/live.ts";
export { narrow } from "./store/narrow.ts";
export { type Listener, openStore } from "./store/open.ts";
export { type Hold, holdLock } from "./store/process-lock.ts";
export { replaceFolder } from "./store/replace-folder.ts";
export type { FactStore } from "./store/store.ts";
export { visible } from "./text/visible.ts";
