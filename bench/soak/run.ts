/** The soak itself: traffic, mischief and weighings, until the time is over; then what was posted is looked at. */
import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Book, openBook, type Posts, REPORTED, WRONGS } from "./book.ts";
import { openDiscord } from "./discord.ts";
import type { Door } from "./door.ts";
import { type Mischief, scheduleOf } from "./mischief.ts";
import { openOracle, saysFault } from "./oracle.ts";
import { type BotProcess, startBot } from "./process.ts";
import { type Known, openPool } from "./question.ts";
import { chanceOf } from "./random.ts";
import { type Edited, openEdited, tells } from "./record.ts";
import { openSlack } from "./slack.ts";
import { openWeather } from "./weather.ts";

export interface Soak {
  readonly minutes: number;
  /** Questions a second. */
  readonly rate: number;
  readonly seed: number;
  /** A folder that may be filled, and the built program. */
  readonly folder: string;
  readonly main: string;
  readonly facts: string;
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

/** Once a minute, or more often in a short run. */
export interface Weighing {
  /** Milliseconds from the start. */
  readonly at: number;
  readonly life: number;
  /** Bytes: the heap after a forced collection, the whole process. */
  readonly live: number;
  readonly rss: number;
}

export interface Soaked {
  readonly book: Book;
  readonly asked: number;
  readonly mischief: ReadonlyMap<Mischief, number>;
  readonly weather: { readonly limited: number; readonly failed: number };
  /** Events delivered once more, on purpose. */
  readonly repeated: number;
  readonly weighings: readonly Weighing[];
  /** Milliseconds from an edit to the line that says that it is served. */
  readonly reloads: readonly number[];
  /** Milliseconds from a start until both platforms were connected; from SIGTERM to the end. */
  readonly starts: readonly number[];
  readonly stops: readonly number[];
  readonly posts: Posts;
  readonly ledger: Ledgered;
  readonly corrections: Corrections;
  /** Lines of the log that warn or tell of a fault, by their words. */
  readonly words: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly strange: readonly string[];
  /** What must not be, each in a sentence. */
  readonly failures: readonly string[];
}

interface Corrections {
  /** Posts that tell the edited fact. */
  readonly posts: number;
  /** Times that one of them was given another text, and one that tells something else. */
  readonly made: number;
  readonly needless: number;
  /** Posts that do not tell what the record tells. */
  readonly missing: number;
  /** Milliseconds from the last edit until all told it; null where that was waited for in vain. */
  readonly tookMs: number | null;
  /** The first line of `onrecord corrections`. */
  readonly listed: string;
}

interface Ledgered {
  readonly missing: number;
  readonly twice: number;
  /** Posted in the last moment before a kill, and not in the ledger. */
  readonly lostToKills: number;
}

const TICK_MS = 20;
const WORD_MS = 300_000;
const PUBLIC = 0.02; // of all questions: half mentions, half shared
const EDITED = 1 / 12; // of what is public: a correction takes 1.2 s
const EDITED_ALONE = 0.1;
const REPEATED = 0.01;
const WEATHER_MS = 4000;
const SPOILT_MS = 4000;
const RELOAD_MS = 2500; // after an edit it is no calm time
const CORRECTION_MS = 1200;
const SLACK_MS = 150_000; // for corrections, besides: settling, and one that is tried again after a minute or two
const KILL_MS = 1000; // between a post and its line in the ledger

export async function soaked({ minutes, rate, seed, folder, main, facts, say }: Soak): Promise<Soaked> {
  const chance = chanceOf(seed ^ 0x5eed);
  const record = await openEdited(facts, folder);
  const pool = await openPool(record.stores);
  const state = join(folder, "state");
  const cwd = join(folder, "cwd");
  await mkdir(cwd);
  let roughUntil = 0;
  const rough = (ms: number) => {
    roughUntil = Math.max(roughUntil, Date.now() + ms);
  };
  const isCalm = (): boolean => Date.now() > roughUntil && discord.isConnected() && slack.isConnected();
  const book: Book = openBook(openOracle(record.stores), record, isCalm);
  const posts: Posts = new Map();
  const weather = openWeather(chanceOf(seed ^ 0xbad));
  const shared = { book, posts, weather };
  const discord = await openDiscord(record.stores[0], shared);
  const slack = await openSlack(shared);
  const doors = { discord, slack } as const;

  const reloads: number[] = [];
  const [starts, stops]: [number[], number[]] = [[], []];
  let editedAt: number | null = null;
  let lastEdit = Date.now();
  const heard = {
    words: new Map<string, number>(),
    faults: [] as string[],
    onLine(words: string) {
      if (words !== "The record has changed, and is answered from" || editedAt === null) return;
      reloads.push(Date.now() - editedAt);
      editedAt = null;
    },
  };
  const env = {
    ...{ ONRECORD_STATE: state, ONRECORD_FACTS: record.folder, ONRECORD_HEALTH_PORT: "0", PORT: "0" },
    ...{ ONRECORD_USER_PER_MINUTE: "0", ONRECORD_CHANNEL_PER_MINUTE: "0", LOG_LEVEL: "info" },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api },
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl },
  };
  const failures: string[] = [];
  let bot: BotProcess | null = null;
  const begin = async (): Promise<void> => {
    const at = Date.now();
    book.begin();
    const started = startBot(main, cwd, env, heard);
    bot = started;
    void started.ended.then((code) => {
      if (bot === started) failures.push(`The bot has ended by itself with ${code}`);
    });
    await started.ready;
    starts.push(Date.now() - at);
    rough(1500);
  };
  const end = async (how: "kill" | "stop"): Promise<void> => {
    const ending = bot;
    bot = null;
    const at = Date.now();
    book.end(how);
    rough(60_000);
    const code = await ending?.end(how === "kill" ? "SIGKILL" : "SIGTERM");
    if (how === "stop") {
      stops.push(Date.now() - at);
      if (code !== 143) failures.push(`The bot has ended with ${code} at SIGTERM`);
    }
    for (const door of [discord, slack]) door.forget();
    roughUntil = 0;
    editedAt = null;
  };

  let repeated = 0;
  let isBusy = Promise.resolve(); // with the record or the process: one thing after the other
  const inTurn = (work: () => Promise<void>) => {
    isBusy = isBusy.then(work).catch((error: Error) => void failures.push(error.message));
  };
  const back = async (door: Door): Promise<void> => {
    rough(30_000);
    const until = Date.now() + 30_000;
    while (!door.isConnected() && Date.now() < until) await wait(50);
    roughUntil = Date.now() + 1500;
  };
  const connection = (door: Door, act: () => void) => {
    if (!door.isConnected() || bot === null) return;
    act();
    void wait(10).then(() => back(door));
  };
  const acts: Readonly<Record<Mischief, () => void>> = {
    "discord cut": () => connection(discord, discord.cut),
    "discord reconnect": () => connection(discord, discord.reconnect),
    "discord invalid": () => connection(discord, discord.invalidate),
    "slack cut": () => connection(slack, slack.cut),
    "slack disconnect": () => connection(slack, slack.disconnect),
    weather: () => {
      weather.begin(WEATHER_MS);
      rough(WEATHER_MS + 1500);
    },
    "edit by rename": () => inTurn(() => edit("edit by rename")),
    "edit in place": () => inTurn(() => edit("edit in place")),
    spoil: () =>
      inTurn(async () => {
        rough(SPOILT_MS + RELOAD_MS);
        await record.spoil();
        await wait(SPOILT_MS);
        await record.mend();
      }),
    kill: () => inTurn(() => restart("kill")),
    stop: () => inTurn(() => restart("stop")),
  };
  const edit = async (how: "edit by rename" | "edit in place"): Promise<void> => {
    rough(RELOAD_MS);
    await record.edit(how);
    lastEdit = Date.now();
    editedAt = bot === null ? null : lastEdit;
  };
  const restart = async (how: "kill" | "stop"): Promise<void> => {
    await end(how);
    await begin();
    repeated += discord.repeat(5) + slack.repeat(5); // heard by the process before
  };

  const mischief = new Map<Mischief, number>();
  await begin();
  say("The bot is connected");
  const start = Date.now();
  const length = minutes * 60_000;
  const schedule = [...scheduleOf(minutes, seed)];
  const weighings: Weighing[] = [];
  const every = minutes < 5 ? 10_000 : 30_000;
  let nextWeighing = minutes < 5 ? 5000 : 30_000;
  let asked = 0;
  let nextWord = WORD_MS;
  const pick = (from: readonly Known[]): Known => from[chance.below(from.length)] as Known;
  const ask = () => {
    const number = asked++;
    const door = number % 2 === 0 ? discord : slack;
    const isPublic = chance.isOne(PUBLIC);
    const way = !isPublic ? "command" : chance.isOne(0.5) ? "mention" : "share";
    const isEdited = chance.isOne(isPublic ? EDITED : EDITED_ALONE);
    door.ask({ number, known: pick(isEdited ? pool.edited : pool.plain), isEdited, way });
    if (chance.isOne(REPEATED)) {
      const again = 1 + chance.below(2);
      setTimeout(() => (repeated += door.repeat(again)), chance.below(3000)).unref();
    }
  };
  for (let now = 0; now < length; now = Date.now() - start) {
    while (asked < (now / 1000) * rate) ask();
    for (let [next] = schedule; next && next.at <= now; [next] = schedule) {
      schedule.shift();
      mischief.set(next.what, (mischief.get(next.what) ?? 0) + 1);
      acts[next.what]();
    }
    if (now >= nextWeighing) {
      nextWeighing += every;
      const life = book.lives.length - 1;
      rough(1000); // a forced collection stops the bot for a moment
      void (bot as BotProcess | null)?.weigh().then((weighed) => {
        if (weighed) weighings.push({ at: now, life, ...weighed });
      });
    }
    book.settle();
    if (now > nextWord) {
      nextWord += WORD_MS;
      say(
        `${(now / 60_000).toFixed(0)} min: ${[...book.counts].map(([what, count]) => `${count} ${what}`).join(", ")}; ${posts.size} posts`,
      );
    }
    await wait(TICK_MS);
  }
  say("All is asked");
  await isBusy;
  const corrections = await settled(posts, record, lastEdit, () => metricOf(bot));
  say("The corrections are over");
  await end("stop");
  await wait(50); // the oracle's last words
  book.settle(true);
  const listed = await new Promise<string>((done) =>
    execFile(
      process.execPath,
      [main, "corrections"],
      { cwd, env: { ...process.env, ...env } },
      (error, out) => done(error ? `${error.message}` : (out.split("\n")[0] ?? "")),
    ),
  );
  const ledger = await ledgered(join(state, "ledger.jsonl"), posts, book, say);
  await Promise.all([discord.close(), slack.close()]);
  const strange = Object.values(doors).flatMap((door) => door.strange);
  failures.push(...wrongs(book, corrections, ledger, listed, strange));
  return {
    ...{
      book,
      asked,
      mischief,
      repeated,
      weighings,
      reloads,
      starts,
      stops,
      posts,
      ledger,
      strange,
      failures,
    },
    weather: weather.counts,
    corrections: { ...corrections, listed },
    ...{ words: heard.words, faults: heard.faults },
  };
}

const metricOf = async (bot: BotProcess | null): Promise<number | null> =>
  (await bot?.metric('onrecord_corrections{state="due"}')) ?? null;

/** Waits until all posts tell what the record tells, for as long as the corrector's pace allows. */
async function settled(
  posts: Posts,
  { version }: Edited,
  lastEdit: number,
  due: () => Promise<number | null>,
): Promise<Omit<Corrections, "listed">> {
  const edited = [...posts.values()].filter(({ isEdited }) => isEdited);
  const late = () => edited.filter(({ text }) => !tells(text, version)).length;
  const until = Date.now() + late() * CORRECTION_MS * 2 + SLACK_MS;
  let tookMs: number | null = null;
  while (tookMs === null && Date.now() < until) {
    if (late() === 0 && (await due()) === 0) tookMs = Date.now() - lastEdit;
    else await wait(200);
  }
  const sum = (of: boolean) =>
    [...posts.values()].filter(({ isEdited }) => isEdited === of).reduce((all, { edits }) => all + edits, 0);
  return { posts: edited.length, made: sum(true), needless: sum(false), missing: late(), tookMs };
}

/** Looks whether each post has one line in the ledger. */
async function ledgered(file: string, posts: Posts, { lives }: Book, say: Soak["say"]): Promise<Ledgered> {
  const lines = new Map<string, number>();
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    const found = /\{.*\}/.exec(line)?.[0];
    if (found === undefined) continue;
    const { what, spot } = JSON.parse(found) as {
      readonly what: string;
      readonly spot?: {
        readonly platform: string;
        readonly channels: readonly string[];
        readonly message: string;
      };
    };
    if (what !== "posted" || !spot) continue;
    const key = `${spot.platform}/${spot.channels[0]}/${spot.message}`;
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  let [missing, lostToKills] = [0, 0];
  for (const [key, { life, at, text }] of posts) {
    if (lines.has(key) || saysFault(text)) continue;
    say(`Not in the ledger: ${key}, life ${life}, ${new Date(at).toISOString()}`);
    const { how = null, endedAt = null } = lives[life] ?? {};
    if (how === "kill" && endedAt !== null && endedAt - at < KILL_MS) lostToKills++;
    else missing++;
  }
  return { missing, lostToKills, twice: [...lines.values()].filter((count) => count > 1).length };
}

function wrongs(
  { counts }: Book,
  { missing, needless, tookMs }: Omit<Corrections, "listed">,
  ledger: Ledgered,
  listed: string,
  strange: readonly string[],
): readonly string[] {
  const answered = counts.get("answered") ?? 0;
  const reported = REPORTED.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
  return [
    ...WRONGS.flatMap((one) => (counts.has(one) ? [`${counts.get(one)} questions ${one}`] : [])),
    ...(answered > reported ? [] : ["Most questions were not answered: nothing was seen"]),
    ...(missing > 0 ? [`${missing} posts do not tell what the record tells`] : []),
    ...(needless > 0 ? [`${needless} posts were corrected that tell what has not changed`] : []),
    ...(tookMs === null ? ["The corrections have not come to an end in time"] : []),
    ...(/^\d+ posted, 0 due, \d+ done, 0 failed$/.test(listed)
      ? []
      : [`onrecord corrections says: ${listed}`]),
    ...(ledger.missing > 0 ? [`${ledger.missing} posts are not in the ledger`] : []),
    ...(ledger.twice > 0 ? [`${ledger.twice} posts are in the ledger twice`] : []),
    ...(strange.length > 0
      ? [`${strange.length} requests that no platform knows, the first: ${strange[0]}`]
      : []),
  ];
}
