/** The same kind of flow against a Discord double by somebody else: npm `discord-digital-twin`. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type {
  APIApplicationCommandInteractionDataOption,
  APIAutocompleteApplicationCommandInteractionData,
  APIMessage,
  InteractionResponseType,
} from "discord-api-types/v10";
import { isRecord, type Json } from "./json.ts";

/** The callback that an interaction was answered with. */
interface TwinAck {
  readonly type: InteractionResponseType;
  readonly data: Json | null;
}

interface Hello {
  /** For `new Client({ rest: { api, version: "10" } })`. */
  readonly api: string;
  readonly token: string;
  /** The one channel, #general of the guild "Newsroom". */
  readonly channelId: string;
  /** The one person, alice. */
  readonly userId: string;
  readonly guildId: string;
  /** The addresses that the twin's process listens on. */
  readonly listeningOn: readonly string[];
}

/**
 * A running twin; whatever fails in it rejects. Its gaps: no RESUME, no limits, no mentions, no localisations, no GET of
 * commands, no `withResponse`, always the locale en-US, always in the guild, and it accepts any body.
 */
export interface Twin extends Hello {
  slash(invocation: {
    readonly name: string;
    readonly options?: readonly APIApplicationCommandInteractionDataOption[];
  }): Promise<TwinAck>;
  autocomplete(data: APIAutocompleteApplicationCommandInteractionData): Promise<TwinAck>;
  press(press: { readonly messageId: string; readonly customId: string }): Promise<TwinAck>;
  say(content: string): Promise<APIMessage>;
  /** The messages of the channel as they stand, oldest first; ephemeral ones among them. */
  messages(): Promise<readonly APIMessage[]>;
  stop(): Promise<void>;
}

/** What to say where `twinIsInstalled()` is false, and tests are skipped. */
export const NO_TWIN = "discord-digital-twin is not installed: cd .ci/extra && npm install --ignore-scripts";

const HOME = new URL("../../../.ci/extra/", import.meta.url);

/** Tells whether the package is there. */
export function twinIsInstalled(): boolean {
  try {
    createRequire(new URL("process.mjs", HOME)).resolve("discord-digital-twin/package.json");
    return true;
  } catch (error) {
    if (isRecord(error) && error.code === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}

/** Starts the twin in a process of its own, which is made to listen on loopback: by itself it binds every interface. */
export async function startTwin(): Promise<Twin> {
  const child = fork(fileURLToPath(new URL("process.mjs", HOME)), {
    execArgv: ["--require", fileURLToPath(new URL("loopback.cjs", HOME))],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ask = asking(child);
  const hello = await new Promise<Hello>((resolve, reject) => {
    child.once("message", (told) => resolve((told as { readonly hello: Hello }).hello));
    child.once("exit", (code) => reject(new Error(`The twin ended with ${code} before it began`)));
  });
  return {
    ...hello,
    slash: (invocation) => ask<TwinAck>("slash", invocation),
    autocomplete: (data) => ask<TwinAck>("autocomplete", data),
    press: (press) => ask<TwinAck>("press", press),
    say: (content) => ask<APIMessage>("say", content),
    messages: () => ask<readonly APIMessage[]>("messages", null),
    async stop() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}

interface Reply {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

function asking(child: ChildProcess): <T>(name: string, argument: unknown) => Promise<T> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on("message", (told) => {
    const reply = told as Reply;
    waiting.get(reply.number)?.(reply);
    waiting.delete(reply.number);
  });
  return <T>(name: string, argument: unknown) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ value, error }) =>
        error === undefined ? resolve(value as T) : reject(new Error(error)),
      );
      child.send({ number: last, name, argument });
    });
}
