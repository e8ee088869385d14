import { type Scope, withoutTranslations } from "./commands.ts";
import { type Json, type Problem, records } from "./json.ts";
import { type Call, NOTHING, objectOf, type Reply, type Route, refusal, within } from "./route.ts";
import { brokenByCommand } from "./rules.ts";

const ALL = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;
const ONE = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands\/(\d+)$/;
const UNKNOWN_COMMAND = refusal(404, 10063, "Unknown application command");

const scopeOf = ({ at: [, guild] }: Call): Scope => guild || null;

/** Only the bot's own application, and only guilds that it is in. */
const own =
  (handle: (call: Call) => Reply): Route["handle"] =>
  (call) => {
    const { world } = call.house;
    const scope = scopeOf(call);
    if (call.at[0] !== world.application.id) return refusal(403, 20012, "You are not authorized");
    if (scope !== null && !world.guilds.some(({ id }) => id === scope)) {
      return refusal(403, 50001, "Missing Access");
    }
    return handle(call);
  };

const told = (call: Call, command: unknown): unknown =>
  call.query.get("with_localizations") === "true" ? command : withoutTranslations(command);

const twice = (bodies: readonly Json[]): readonly Problem[] => {
  const keys = bodies.map(({ name, type }) => `${type ?? 1} ${name}`);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at ? [] : [{ path: `/${at}/name`, message: "is there twice" }],
  );
};

/** The commands of the application and of each guild. */
export const COMMAND_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: ALL,
    handle: own((call) => ({ status: 200, body: told(call, call.house.commands.list(scopeOf(call))) })),
  },
  {
    method: "PUT",
    pattern: ALL,
    judge: ({ body }) => [
      ...records(body).flatMap(([command, at]) => within(`/${at}`, brokenByCommand(command))),
      ...twice(records(body).map(([command]) => command)),
    ],
    handle: own((call) => {
      const bodies = records(call.body).map(([command]) => command);
      return { status: 200, body: call.house.commands.replace(scopeOf(call), bodies) };
    }),
  },
  {
    method: "POST",
    pattern: ALL,
    judge: ({ body }) => brokenByCommand(objectOf(body)),
    handle: own((call) => {
      const { command, created } = call.house.commands.upsert(scopeOf(call), objectOf(call.body));
      return { status: created ? 201 : 200, body: command };
    }),
  },
  {
    method: "GET",
    pattern: ONE,
    handle: own((call) => {
      const command = call.house.commands.get(scopeOf(call), call.at[2] ?? "");
      return command === null ? UNKNOWN_COMMAND : { status: 200, body: command };
    }),
  },
  {
    method: "PATCH",
    pattern: ONE,
    judge(call) {
      const before = call.house.commands.get(scopeOf(call), call.at[2] ?? "");
      if (before === null) return [];
      const { application_id: _a, version: _v, guild_id: _g, ...held } = before;
      return brokenByCommand({ ...held, ...objectOf(call.body) });
    },
    handle: own((call) => {
      const command = call.house.commands.change(scopeOf(call), call.at[2] ?? "", objectOf(call.body));
      return command === null ? UNKNOWN_COMMAND : { status: 200, body: command };
    }),
  },
  {
    method: "DELETE",
    pattern: ONE,
    handle: own((call) =>
      call.house.commands.remove(scopeOf(call), call.at[2] ?? "") ? NOTHING : UNKNOWN_COMMAND,
    ),
  },
];
