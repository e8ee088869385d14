import type { Route } from "./route.ts";

/** The bot and its application, and where its gateway is. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/gateway\/bot$/,
    handle: ({ house }) => ({
      status: 200,
      body: {
        url: house.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      },
    }),
  },
  {
    method: "GET",
    pattern: /^\/users\/@me$/,
    handle: ({ house: { world } }) => ({
      status: 200,
      body: { ...world.bot, mfa_enabled: false, locale: "en-US", verified: true, email: null },
    }),
  },
  {
    method: "GET",
    pattern: /^\/users\/@me\/guilds$/,
    handle: ({ house: { world }, query }) => {
      const after = query.get("after");
      const all = world.guilds.filter(({ id }) => after === null || BigInt(id) > BigInt(after));
      return {
        status: 200,
        body: all.slice(0, Number(query.get("limit") ?? 200)).map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: "0",
          features: [],
        })),
      };
    },
  },
  {
    method: "GET",
    pattern: /^\/applications\/@me$/,
    handle: ({ house: { world } }) => ({
      status: 200,
      body: {
        ...world.application,
        bot: world.bot,
        owner: world.people[0]?.user ?? world.bot,
        icon: null,
        description: "",
        type: null,
        verify_key: "0".repeat(64),
        flags_new: "0",
        redirect_uris: [],
        interactions_endpoint_url: null,
        role_connections_verification_url: null,
        approximate_guild_count: world.guilds.length,
        approximate_user_install_count: 0,
        approximate_user_authorization_count: 0,
        explicit_content_filter: 0,
        team: null,
        eligible_oauth2_scopes: ["bot", "applications.commands"],
        bot_public: true,
        bot_require_code_grant: false,
      },
    }),
  },
];
