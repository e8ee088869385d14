/** What the gateway tells of a guild after READY. */
import type { APIGuildMember, APIRole, APIUser, GatewayGuildCreateDispatchData } from "discord-api-types/v10";
import type { Guild, World } from "./world.ts";

/** Every permission of a member who may read, write and use commands. */
export const PERMISSIONS = "2248473465835073";

/** A member as Discord sends it, since the double keeps none: everybody is a member of every guild. */
export const memberOf = (user: APIUser, at: string): APIGuildMember => ({
  user,
  roles: [],
  joined_at: at,
  deaf: false,
  mute: false,
  nick: null,
  avatar: null,
  banner: null,
  pending: false,
  premium_since: null,
  communication_disabled_until: null,
  flags: 0 as APIGuildMember["flags"],
});

/** The data of GUILD_CREATE: the guild whole, with its channels, threads and members. */
export function guildCreate(
  guild: Guild,
  { bot, people }: World,
  at: string,
): GatewayGuildCreateDispatchData {
  const everyone: APIRole = {
    id: guild.id,
    name: "@everyone",
    permissions: PERMISSIONS,
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as APIRole["flags"],
  };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: people[0]?.user.id ?? bot.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [everyone],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0 as GatewayGuildCreateDispatchData["system_channel_flags"],
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    joined_at: at,
    large: false,
    unavailable: false,
    member_count: people.length + 1,
    voice_states: [],
    members: [bot, ...people.map(({ user }) => user)].map((user) => memberOf(user, at)),
    channels: [...guild.channels],
    threads: [...guild.threads],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
