/** The app as Slack wants it described: to be pasted where an app is made or changed. */
import { commands, type Dossier, isTold } from "../../src/index.ts";
import { CHECK } from "./names.ts";

export interface ManifestOptions {
  /** The workspace that the app is for: dossiers that are told in all of it have a command too. */
  readonly workspace?: string;
  /** The public address that Slack's requests come to; Socket Mode where there is none. */
  readonly url?: string;
}

export interface Made {
  /** Plain JSON. */
  readonly manifest: ReturnType<typeof manifest>;
  /** Dossiers without a command, since its name would show where they are not told. */
  readonly untold: readonly string[];
  /** Dossiers that are more than Slack gives commands to. */
  readonly beyond: readonly string[];
}

const COMMANDS = 50;
const PATH = "/slack/events"; // Bolt's

const SCOPES = [
  "app_mentions:read",
  "channels:history",
  "channels:read",
  "chat:write",
  "chat:write.public",
  "commands",
  "groups:history",
  "groups:read",
  "im:history",
  "users:read",
] as const;

const EVENTS = [
  "app_home_opened",
  "app_mention",
  "message.channels",
  "message.groups",
  "message.im",
] as const;

type Described = Pick<Dossier, "id" | "title" | "access">;

/** Describes the app with a command for each dossier that may be named there. */
export function manifestOf(dossiers: readonly Described[], options: ManifestOptions = {}): Made {
  const place = { platform: "slack", workspace: options.workspace ?? null, channels: [] } as const;
  const told = dossiers.filter((dossier) => isTold(dossier, place));
  const ids = (some: readonly Described[]) => some.map(({ id }) => id);
  return {
    manifest: manifest(told.slice(0, COMMANDS), options.url),
    untold: ids(dossiers.filter((dossier) => !told.includes(dossier))),
    beyond: ids(told.slice(COMMANDS)),
  };
}

function manifest(dossiers: readonly Described[], url: string | undefined) {
  const request = url === undefined ? null : new URL(PATH, url).href;
  const at = request === null ? {} : { request_url: request };
  return {
    display_information: {
      name: "onrecord",
      description: "The article’s exact words, who said them, when, and the source",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "onrecord", always_online: true },
      shortcuts: [
        {
          name: "Check on the record",
          type: "message" as const,
          callback_id: CHECK,
          description: "Is this quotation on the record, word for word?",
        },
      ],
      slash_commands: dossiers.map((dossier) => commandOf(dossier, request)),
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { ...at, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...at },
      org_deploy_enabled: false,
      socket_mode_enabled: request === null,
      token_rotation_enabled: false,
    },
  };
}

const DESCRIPTION = 2000;
const HINT = commands.map(({ name }) => name).join(" | "); // well below Slack's 1000

const commandOf = ({ id, title }: Described, request: string | null) => ({
  command: `/${id}`,
  description: `${title.en} – ${title.fr}`.slice(0, DESCRIPTION),
  usage_hint: HINT,
  should_escape: false,
  ...(request !== null && { url: request }),
});
