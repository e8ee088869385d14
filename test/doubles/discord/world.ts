/** The guilds, channels and people that the double knows. */
import {
  type APIApplication,
  type APIDMChannel,
  type APIPublicThreadChannel,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  Locale,
} from "discord-api-types/v10";

/** A guild to be made; names of channels and threads are unique over all guilds. */
export interface GuildSeed {
  readonly name: string;
  readonly locale?: `${Locale}`;
  /** Channel name → names of the threads in it. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
}

/** A person to be made, a member of every guild, with a DM channel named "@" and the name. */
export interface UserSeed {
  readonly name: string;
  readonly locale?: `${Locale}`;
}

export type Channel = APITextChannel | APIPublicThreadChannel | APIDMChannel;

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly channels: readonly APITextChannel[];
  readonly threads: readonly APIPublicThreadChannel[];
}

export interface Person {
  readonly user: APIUser;
  readonly locale: Locale;
  readonly dm: APIDMChannel;
}

export interface World {
  readonly application: Pick<APIApplication, "id" | "name" | "flags">;
  readonly bot: APIUser;
  readonly guilds: readonly Guild[];
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
}

const NO_FLAGS = 0 as ChannelFlags;
const GUILDS: readonly GuildSeed[] = [{ name: "Newsroom", channels: { general: ["story"] } }];
const USERS: readonly UserSeed[] = [{ name: "alice" }];

/** Makes a world: by default the guild "Newsroom" with #general and the thread "story" in it, and alice. */
export function makeWorld(
  newId: () => string,
  now: () => number,
  seeds: readonly GuildSeed[] = GUILDS,
  users: readonly UserSeed[] = USERS,
): World {
  const id = newId();
  const bot: APIUser = { ...person(id, "onrecord"), bot: true };
  const people = users.map(({ name, locale }): Person => {
    const user = person(newId(), name);
    const dm: APIDMChannel = {
      id: newId(),
      type: ChannelType.DM,
      name: null,
      flags: NO_FLAGS,
      recipients: [user],
    };
    return { user, locale: (locale ?? Locale.EnglishUS) as Locale, dm };
  });
  const guilds = seeds.map((seed) => makeGuild(seed, newId, new Date(now()).toISOString(), id));
  return {
    application: { id, name: "onrecord", flags: 0 as NonNullable<APIApplication["flags"]> },
    bot,
    guilds,
    people,
    channels: [
      ...guilds.flatMap(({ channels, threads }): readonly Channel[] => [...channels, ...threads]),
      ...people.map(({ dm }) => dm),
    ],
  };
}

function makeGuild(seed: GuildSeed, newId: () => string, at: string, owner: string): Guild {
  const guildId = newId();
  const channels: APITextChannel[] = [];
  const threads: APIPublicThreadChannel[] = [];
  for (const [name, inside] of Object.entries(seed.channels)) {
    const channel = textChannel(newId(), name, guildId, channels.length);
    channels.push(channel);
    for (const thread of inside) threads.push(threadChannel(newId(), thread, channel, at, owner));
  }
  return {
    id: guildId,
    name: seed.name,
    locale: (seed.locale ?? Locale.EnglishUS) as Locale,
    channels,
    threads,
  };
}

const textChannel = (id: string, name: string, guildId: string, position: number): APITextChannel => ({
  id,
  type: ChannelType.GuildText,
  name,
  guild_id: guildId,
  position,
  flags: NO_FLAGS,
  parent_id: null,
  permission_overwrites: [],
  nsfw: false,
  topic: null,
  rate_limit_per_user: 0,
  last_message_id: null,
});

const threadChannel = (
  id: string,
  name: string,
  parent: APITextChannel,
  at: string,
  owner: string,
): APIPublicThreadChannel => ({
  id,
  type: ChannelType.PublicThread,
  name,
  ...(parent.guild_id === undefined ? {} : { guild_id: parent.guild_id }),
  parent_id: parent.id,
  owner_id: owner,
  flags: NO_FLAGS,
  rate_limit_per_user: 0,
  last_message_id: null,
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
  thread_metadata: { archived: false, archive_timestamp: at, auto_archive_duration: 1440, locked: false },
});

const person = (id: string, name: string): APIUser => ({
  id,
  username: name.toLowerCase(),
  discriminator: "0",
  global_name: name,
  avatar: null,
  public_flags: 0 as NonNullable<APIUser["public_flags"]>,
  flags: 0 as NonNullable<APIUser["flags"]>,
  primary_guild: null,
});
