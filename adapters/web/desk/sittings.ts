/** The sittings of whoever reviews, in memory: a restart loses what could be taken back, and nothing else. */
import {
  type Action,
  act,
  begin,
  type Desk,
  type Dossier,
  draftsOf,
  factsNow,
  metAs,
  type Notice,
  type Outcome,
  type Refused,
  refreshed,
  remember,
  revisionOf,
  type Session,
} from "../../../src/index.ts";
import type { Login } from "./logins.ts";

/** What a page tells once, after something was done. */
export interface Told {
  /** The verdict that was given, and on which fact. */
  readonly did?: { readonly state: "accepted" | "rejected"; readonly fact: string };
  readonly notice?: Notice;
  /** Why what was typed cannot be read. */
  readonly refused?: Refused;
  /** What was typed and not taken, to be mended. */
  readonly typed?: { readonly into: string; readonly text: string };
}

const TOLD = 32; // pages that nobody has opened yet
const OWN = 2000; // revisions that the reviewer has made

/** One reviewer at one dossier. What is asked is done one after the other. */
export class Sitting {
  session: Session;
  #version: string;
  #turn: Promise<unknown> = Promise.resolve();
  #count = 0;
  readonly #told = new Map<string, Told>();
  readonly #own = new Map<string, true>();

  constructor(session: Session, version: string) {
    this.session = session;
    this.#version = version;
  }

  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {}); // whoever asked is told
    return done;
  }

  /** Brings the sitting up to what is on disk, where the record has changed since. */
  async refresh(root: string, dossier: Dossier, version: string): Promise<void> {
    if (version === this.#version) return;
    this.session = refreshed(this.session, await factsNow(root, dossier));
    this.#version = version;
  }

  /** The number of a draft of this sitting; null where it is none. */
  find(article: string, fact: string): number | null {
    const at = this.session.items.findIndex(
      ({ entry }) => entry.fact.id === fact && entry.article.id === article,
    );
    return at === -1 ? null : at;
  }

  /** Why a verdict from a page that showed item `at` as `revision` is not carried out; null where it is. */
  metAs(at: number, revision: string, did: Parameters<typeof metAs>[3]): ReturnType<typeof metAs> {
    const met = metAs(this.session, at, revision, did);
    const item = this.session.items[at];
    return met === "changed by another" && item && this.#own.has(revisionOf(item))
      ? "changed by yourself"
      : met;
  }

  async act(desk: Desk, action: Action): Promise<Outcome> {
    const outcome = await act(desk, this.session, action);
    const { items, steps } = outcome.session;
    const before = this.session.steps;
    const step =
      steps.length > before.length
        ? steps.at(-1)
        : outcome.notice?.kind === "undone"
          ? before.at(-1)
          : undefined;
    const made = step && items[step.at];
    if (made) remember(this.#own, revisionOf(made), true, OWN);
    this.session = outcome.session;
    return outcome;
  }

  /** Keeps what the next page is to tell; its name. */
  tell(told: Told): string {
    this.#count += 1;
    const name = String(this.#count);
    remember(this.#told, name, told, TOLD);
    return name;
  }

  /** What was to be told by that name; empty the second time. */
  told(name: string): Told {
    const told = this.#told.get(name) ?? {};
    this.#told.delete(name);
    return told;
  }
}

const MOST = 500;
const IDLE_MS = 12 * 3_600_000;

export class Sittings {
  readonly #now: () => number;
  readonly #all = new Map<string, { readonly opening: Promise<Sitting>; readonly used: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The sitting of somebody at a dossier, which begins where there is none. */
  at(root: string, { key, name }: Login, dossier: Dossier, version: string): Promise<Sitting> {
    const id = `${key} ${dossier.id}`;
    const used = this.#now();
    const known = this.#all.get(id);
    const isFresh = known && used - known.used <= IDLE_MS;
    const opening = isFresh
      ? known.opening
      : draftsOf(root, dossier).then(({ items }) => new Sitting(begin(dossier, items, name), version));
    remember(this.#all, id, { opening, used }, MOST);
    opening.catch(() => this.#all.delete(id));
    return opening;
  }

  /** The sitting of somebody at a dossier, where there is one. */
  async known({ key }: Login, dossier: string): Promise<Sitting | null> {
    return (await this.#all.get(`${key} ${dossier}`)?.opening) ?? null;
  }

  /** Forgets the sittings of somebody who leaves. */
  close({ key }: Login): void {
    for (const id of this.#all.keys()) if (id.startsWith(`${key} `)) this.#all.delete(id);
  }
}
