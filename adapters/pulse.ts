/** What is known of a platform's connection, for whoever looks after the bot. */

export interface State {
  readonly connected: boolean;
  /** When it became so, in ms since 1970; null as long as it has never been connected. */
  readonly since: number | null;
  /** When the platform last told something that somebody did, in ms since 1970; null where it has not. */
  readonly lastEvent: number | null;
}

export interface Pulse {
  connected(isConnected: boolean): void;
  /** To be called for each event of the platform. */
  heard(): void;
  state(): State;
}

/** Begins unconnected. `now` is in ms since 1970. */
export function pulse(now: () => number): Pulse {
  let state: State = { connected: false, since: null, lastEvent: null };
  return {
    connected(connected) {
      if (connected !== state.connected) state = { ...state, connected, since: now() };
    },
    heard() {
      state = { ...state, lastEvent: now() };
    },
    state: () => state,
  };
}
