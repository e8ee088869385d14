/** The interactions that were fired, and what became of them. */
import type { APIInteraction, APIMessage, InteractionResponseType } from "discord-api-types/v10";
import type { Json } from "./json.ts";

const ANSWER_WITHIN_MS = 3000;
const TOKEN_LIVES_MS = 15 * 60_000;

/** The first callback that was accepted. `ms` counts from the sending, by the double's clock. */
interface Ack {
  readonly type: InteractionResponseType;
  readonly data: Json | null;
  readonly ms: number;
}

/** An interaction on its way; its lists grow as the bot answers. */
export interface Fired {
  readonly id: string;
  readonly token: string;
  readonly payload: APIInteraction;
  /** Resolves at the first accepted callback. */
  readonly acked: Promise<Ack>;
  /** How many callbacks arrived, the refused ones too. */
  readonly callbacks: number;
  /** The messages as they stood after each edit through the token, oldest first. */
  readonly edits: readonly APIMessage[];
  readonly followUps: readonly APIMessage[];
  /** The answer as it stands, or for a button that updates, its message; null while there is none. */
  original(): APIMessage | null;
  /** Delivers the very same event once more, with the same id and token. */
  again(): void;
}

/** What the double remembers of an interaction; `pending` while its answer is deferred. */
export interface Live {
  readonly payload: APIInteraction;
  readonly sentAt: number;
  readonly resolve: (ack: Ack) => void;
  readonly edits: APIMessage[];
  readonly followUps: APIMessage[];
  callbacks: number;
  ack: Ack | null;
  originalId: string | null;
  pending: boolean;
}

export interface Interactions {
  /** Sends an interaction and remembers it. */
  fire(payload: APIInteraction): Fired;
  byId(id: string, token: string): Live | null;
  byToken(token: string): Live | null;
  /** Tells whether it is too late for a first answer (3 s). */
  late(live: Live): boolean;
  /** Tells whether its token has expired (15 min). */
  expired(live: Live): boolean;
  all(): readonly Live[];
}

export interface InteractionOptions {
  readonly now: () => number;
  readonly send: (payload: APIInteraction) => void;
  readonly message: (id: string) => APIMessage | null;
}

/** Keeps interactions, by a clock in milliseconds. */
export function interactions({ now, send, message }: InteractionOptions): Interactions {
  const lives = new Map<string, Live>();
  return {
    fire(payload) {
      const { promise, resolve } = deferred<Ack>();
      const live: Live = {
        payload,
        sentAt: now(),
        resolve,
        edits: [],
        followUps: [],
        callbacks: 0,
        ack: null,
        originalId: null,
        pending: false,
      };
      lives.set(payload.id, live);
      send(payload);
      return {
        id: payload.id,
        token: payload.token,
        payload,
        acked: promise,
        get callbacks() {
          return live.callbacks;
        },
        edits: live.edits,
        followUps: live.followUps,
        original: () => (live.originalId === null ? null : message(live.originalId)),
        again: () => send(payload),
      };
    },
    byId(id, token) {
      const live = lives.get(id);
      return live?.payload.token === token ? live : null;
    },
    byToken: (token) => [...lives.values()].find(({ payload }) => payload.token === token) ?? null,
    late: ({ sentAt }) => now() - sentAt > ANSWER_WITHIN_MS,
    expired: ({ sentAt }) => now() - sentAt > TOKEN_LIVES_MS,
    all: () => [...lives.values()],
  };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
