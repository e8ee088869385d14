/** Ends a client of discord.js for good, at whatever moment: by itself discord.js knows two at which that goes wrong. */
import { type Client, SimpleShardingStrategy, Status } from "discord.js";

/** The event of @discordjs/ws, whose list of them discord.js hides behind its own. */
const HELLO = "hello";

/**
 * Makes a client endable; to be called before it logs in. What is returned ends it, and resolves when it is closed.
 *
 * discord.js connects anew half a second after it has lost a connection, though it was destroyed in that half second. It asks
 * for its session first: one that never comes holds it. And it no longer listens to a connection that it was just making when
 * it was destroyed, so that a refusal of it ends the process: such a one is destroyed when it has been made.
 */
export function endable(client: Client): () => Promise<void> {
  let hold = () => {};
  let onceMade = (_: () => void) => {};
  client.options.ws = {
    ...client.options.ws,
    buildStrategy(manager) {
      hold = () => {
        manager.options.retrieveSessionInfo = () => new Promise(() => {});
      };
      onceMade = (act) => void manager.once(HELLO as Parameters<typeof manager.once>[0], act);
      return new SimpleShardingStrategy(manager);
    },
  };
  return async () => {
    hold();
    const isBeingMade = client.ws.shards.some(({ status }) => status === Status.Connecting);
    if (isBeingMade) onceMade(() => void client.destroy());
    else await client.destroy();
  };
}
