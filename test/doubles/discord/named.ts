/** Finds by name what a test speaks of; throws where there is none. */
import type { Channel, Guild, Person, World } from "./world.ts";

export const guildNamed = ({ guilds }: World, name: string): Guild =>
  named("guild", name, guilds, (guild) => guild.name);

export const personNamed = ({ people }: World, name: string): Person =>
  named("person", name, people, ({ user }) => user.global_name);

/** A channel or thread; "@alice" is the DM with alice. */
export const channelNamed = (world: World, name: string): Channel =>
  name.startsWith("@")
    ? personNamed(world, name.slice(1)).dm
    : named("channel", name, world.channels, (channel) => channel.name);

/** The first; throws where there is none. */
export function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error("The world is empty");
  return one;
}

function named<T>(kind: string, name: string, all: readonly T[], nameOf: (one: T) => string | null): T {
  const found = all.find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`There is no ${kind} "${name}"`);
  return found;
}
