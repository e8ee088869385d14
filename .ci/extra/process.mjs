/** Runs discord-digital-twin, of which nobody here wrote a line, and does what its parent asks. */
import { DigitalDiscord } from "discord-digital-twin";

const GUILD_TEXT = 0;
const AUTOCOMPLETE = 4;

const twin = new DigitalDiscord({
  guild: { name: "Newsroom" },
  channels: [{ name: "general", type: GUILD_TEXT }],
  users: [{ username: "alice" }],
});
await twin.start();
const [{ id: channelId }] = await twin.prisma.channel.findMany();
const userId = await twin.getFirstNonBotUserId();
const place = twin.channel(channelId);
const alice = place.user(userId);

const acked = async ({ id }) => {
  await place.waitForInteractionAck({ interactionId: id });
  const { type, data } = await place.getInteractionResponse(id);
  return { type, data: data === null ? null : JSON.parse(data) };
};

/** What a parent may ask, by name; each takes one argument and gives JSON. */
const ASKED = {
  slash: async (invocation) => acked(await alice.runSlashCommand(invocation)),
  press: async (press) => acked(await alice.clickButton(press)),
  autocomplete: async (data) =>
    acked(await twin.simulateInteraction({ type: AUTOCOMPLETE, channelId, userId, data })),
  say: async (content) => alice.sendMessage({ content }),
  messages: () => place.getMessages(),
};

process.on("message", ({ number, name, argument }) => {
  ASKED[name](argument).then(
    (value) => process.send({ number, value }),
    (error) => process.send({ number, error: String(error) }),
  );
});
// A parent that is gone takes the twin with it.
process.on("disconnect", () => process.exit());

process.send({
  hello: {
    api: twin.restUrl,
    token: twin.botToken,
    channelId,
    userId,
    guildId: twin.guildId,
    listeningOn: globalThis.listeningOn,
  },
});
