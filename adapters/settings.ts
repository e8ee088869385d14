/** The environment, checked as a whole before anything starts. No message tells a value of it: some are secrets. */
import { pino } from "pino";
import { z } from "zod";

const LEVELS = [...Object.keys(pino.levels.values), "silent"];

/** An empty variable is one that is not set, as in `.env.example`; a secret read from a file has a line end. */
const set = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === "string" ? value.trim() || undefined : value), schema);

const token = (begin: string, where: string) =>
  set(
    z
      .string()
      .regex(new RegExp(`^${begin}\\S+$`), { error: `must begin with ${begin}: ${where}` })
      .optional(),
  );

const url = (what: string) =>
  set(z.url({ protocol: /^https?$/, error: `must be the http or https address of ${what}` }).optional());

const PORT = "must be a port number, 0 to 65535, or off";

const portNumber = z.coerce
  .number({ error: PORT })
  .int({ error: PORT })
  .min(0, { error: PORT })
  .max(65_535, { error: PORT });

const portOrOff = (usual: number) =>
  set(z.union([z.literal("off"), portNumber], { error: PORT }).default(usual));

const PER_MINUTE = "must be a whole number of questions a minute, 0 for no limit";

const perMinute = (usual: number) =>
  set(
    z.coerce
      .number({ error: PER_MINUTE })
      .int({ error: PER_MINUTE })
      .min(0, { error: PER_MINUTE })
      .default(usual),
  );

const Environment = z.object({
  ONRECORD_FACTS: set(z.string().optional()),
  ONRECORD_REVIEWER: set(z.string().optional()),
  ONRECORD_VISIBILITY: set(
    z
      .enum(["asker", "channel"], {
        error: "must be asker or channel: who reads the answer to a slash command",
      })
      .default("asker"),
  ),
  ONRECORD_URL: set(
    z
      .url({ protocol: /^https?$/, error: "must be the http or https address of the reader" })
      .refine((address) => !/[?#@]/.test(address), {
        error: "must be the address of the reader without a query or a password: pages are added to it",
      })
      .optional(),
  ),
  ONRECORD_STATE: set(z.string().default("state")),
  ONRECORD_HEALTH_PORT: portOrOff(9464),
  ONRECORD_HEALTH_HOST: set(z.string().default("127.0.0.1")),
  ONRECORD_USER_PER_MINUTE: perMinute(30),
  ONRECORD_CHANNEL_PER_MINUTE: perMinute(120),
  LOG_LEVEL: set(z.enum(LEVELS, { error: `must be one of ${LEVELS.join(", ")}` }).default("info")),
  SLACK_BOT_TOKEN: token("xoxb-", "api.slack.com/apps, your app, OAuth & Permissions"),
  SLACK_APP_TOKEN: token("xapp-", "api.slack.com/apps, your app, Basic Information, App-Level Tokens"),
  SLACK_SIGNING_SECRET: set(
    z
      .string()
      .regex(/^[0-9a-f]{16,64}$/, {
        error:
          "must be letters a-f and digits: api.slack.com/apps, your app, Basic Information, App Credentials",
      })
      .optional(),
  ),
  SLACK_API_URL: url("Slack’s Web API"),
  DISCORD_TOKEN: set(
    z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, {
        error:
          "must be three parts with dots between them: discord.com/developers, your application, Bot, Reset Token",
      })
      .optional(),
  ),
  DISCORD_GUILD_ID: set(
    z
      .string()
      .regex(/^\d{17,20}$/, { error: "must be 17 to 20 digits: right-click the server, Copy Server ID" })
      .optional(),
  ),
  DISCORD_API_URL: url("Discord’s API"),
  PORT: portOrOff(3000),
  ONRECORD_HOST: set(z.string().default("127.0.0.1")),
  ONRECORD_REVIEW_PASSWORD: set(
    z
      .string()
      .min(12, { error: "must be 12 characters or more: whoever has it writes the record" })
      .optional(),
  ),
  ONRECORD_REVIEW_USER_HEADER: set(
    z
      .string()
      .regex(/^[!#$%&'*+.^`|~\w-]+$/, { error: "must be the name of a header, as X-Forwarded-User" })
      .optional(),
  ),
});

export type Settings = z.infer<typeof Environment>;

/** Reads the environment; else every fault of it, a line each. */
export function readSettings(env: NodeJS.ProcessEnv): Settings | { readonly faults: readonly string[] } {
  const read = Environment.safeParse(env);
  const faults = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  const all = [...faults, ...missing(env)];
  return read.success && all.length === 0 ? read.data : { faults: all };
}

/** Whether a token starts the bot rather than the prompt. */
export const isBot = ({ SLACK_BOT_TOKEN, DISCORD_TOKEN }: Settings): boolean =>
  SLACK_BOT_TOKEN !== undefined || DISCORD_TOKEN !== undefined;

/** What no line of the log may hold. */
export const secretsIn = (settings: Settings): readonly string[] =>
  [
    settings.SLACK_BOT_TOKEN,
    settings.SLACK_APP_TOKEN,
    settings.SLACK_SIGNING_SECRET,
    settings.DISCORD_TOKEN,
    settings.ONRECORD_REVIEW_PASSWORD,
  ].filter((secret) => secret !== undefined);

/** What a platform needs besides what is there. */
function missing(env: NodeJS.ProcessEnv): readonly string[] {
  const has = (name: string) => (env[name] ?? "").trim() !== "";
  const isSlack = has("SLACK_APP_TOKEN") || has("SLACK_SIGNING_SECRET");
  if (isSlack && !has("SLACK_BOT_TOKEN"))
    return ["SLACK_BOT_TOKEN is missing: Slack needs it besides the other token"];
  if (!isSlack && has("SLACK_BOT_TOKEN"))
    return ["SLACK_APP_TOKEN is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP"];
  if (isSlack && !has("SLACK_APP_TOKEN") && env.PORT?.trim() === "off")
    return ["PORT is off: Slack's requests over HTTP need a port"];
  return [];
}
