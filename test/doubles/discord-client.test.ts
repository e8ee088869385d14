/** The real discord.js 14 against the double: logs in, answers, and survives what the network does. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  Partials,
  TextDisplayBuilder,
} from "discord.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type DiscordDouble, type DoubleOptions, startDiscordDouble } from "./discord/double.ts";

vi.setConfig({ testTimeout: 20_000 }); // a client connects in each test, on a machine that may be busy

const { DirectMessages, GuildMessages, Guilds, MessageContent } = GatewayIntentBits;
const OPS = { heartbeat: 1, identify: 2, resume: 6 } as const;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Both {
  readonly double: DiscordDouble;
  readonly client: Client<true>;
  /** What a handler threw. */
  readonly failed: unknown[];
}

type Handler = (interaction: Interaction) => Promise<unknown>;

const COMMANDS = [
  {
    name: "nso",
    description: "The dossier",
    options: [
      {
        type: 1,
        name: "who-said",
        description: "Who said it",
        options: [{ type: 3, name: "words", description: "Words", required: true, autocomplete: true }],
      },
      {
        type: 2,
        name: "how",
        description: "How",
        options: [{ type: 1, name: "many", description: "How many" }],
      },
    ],
  },
  { type: 3, name: "Check this" },
];
const WHO = { name: "nso", sub: "who-said", options: { words: "spyware" } } as const;

async function connect(
  handler: Handler = async () => {},
  options: DoubleOptions = {},
  more: Partial<ClientOptions> = {},
): Promise<Both> {
  const double = await startDiscordDouble(options);
  closing.push(() => double.close());
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, MessageContent],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: double.api, version: "10" },
    // discord.js waits five seconds between two IDENTIFYs, which is of no use here.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...more,
  });
  closing.push(() => client.destroy());
  const failed: unknown[] = [];
  client.on(Events.Error, (error) => failed.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    handler(interaction).catch((error: unknown) => failed.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(double.token);
  await (await ready).application.commands.set(COMMANDS);
  return { double, client: await ready, failed };
}

const onSlash =
  (handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Handler =>
  async (interaction) =>
    interaction.isChatInputCommand() ? handle(interaction) : undefined;

const clean = ({ double, failed }: Both): void => {
  expect(failed).toEqual([]);
  expect(double.refused).toEqual([]);
  expect(double.nonconforming).toEqual([]);
};

const row = (...ids: readonly string[]) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    ids.map((id) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Secondary)),
  );

describe("discord.js", () => {
  it("logs in, sees its guilds and registers its commands", async () => {
    const both = await connect(undefined, {
      guilds: [
        { name: "One", channels: { news: ["story"] } },
        { name: "Deux", locale: "fr", channels: { infos: [] } },
      ],
    });
    const { client, double } = both;
    expect(client.guilds.cache.map(({ name, preferredLocale }) => [name, preferredLocale])).toEqual([
      ["One", "en-US"],
      ["Deux", "fr"],
    ]);
    expect(double.commandsOf().map(({ name, type }) => [name, type])).toEqual([
      ["nso", 1],
      ["Check this", 3],
    ]);
    await client.application.commands.set([{ name: "local", description: "d" }], double.guild("Deux").id);
    expect(double.commandsOf("Deux").map(({ name }) => name)).toEqual(["local"]);
    const thread = client.channels.cache.get(double.channel("story").id);
    expect(thread?.isThread() && thread.parentId).toBe(double.channel("news").id);
    clean(both);
  });

  it("reads group, subcommand, options, locale and place of a slash command, and replies", async () => {
    const seen: unknown[] = [];
    const both = await connect(
      onSlash(async (interaction) => {
        const { options } = interaction;
        seen.push([
          options.getSubcommandGroup(false),
          options.getSubcommand(),
          options.getString("words"),
          interaction.locale,
          interaction.user.globalName,
          interaction.inGuild(),
        ]);
        const response = await interaction.reply({ content: "Here.", withResponse: true });
        seen.push(response.resource?.message?.content);
      }),
      { users: [{ name: "alice", locale: "fr" }, { name: "bob" }] },
    );
    const one = both.double.slash(WHO);
    expect(await one.acked).toMatchObject({ type: 4, data: { content: "Here." } });
    expect((await one.acked).ms).toBeLessThan(3000);
    const other = both.double.slash({
      name: "nso",
      group: "how",
      sub: "many",
      user: "bob",
      channel: "@bob",
      locale: "de",
    });
    await other.acked;
    await both.double.until("both answers", () => seen.length === 4);
    expect(seen.filter(Array.isArray)).toEqual([
      [null, "who-said", "spyware", "fr", "alice", true],
      ["how", "many", null, "de", "bob", false],
    ]);
    expect(one.callbacks).toBe(1);
    expect(
      both.double.messagesIn(both.double.channel("general").id).map(({ message }) => message.content),
    ).toEqual(["Here."]);
    clean(both);
  });

  it("defers for one person, edits and follows up", async () => {
    const both = await connect(
      onSlash(async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply("late");
        await interaction.followUp({ content: "for all" });
      }),
    );
    const { double } = both;
    const general = double.channel("general").id;
    const fired = double.slash(WHO);
    expect(await fired.acked).toMatchObject({ type: 5, data: { flags: 64 } });
    await double.until("the follow-up", () => fired.followUps[0]);
    expect(fired.edits.map(({ content, flags }) => [content, flags])).toEqual([["late", 64]]);
    expect(fired.original()?.content).toBe("late");
    expect(fired.followUps.map(({ content, flags }) => [content, flags])).toEqual([["for all", 0]]);
    expect(double.messagesIn(general).map(({ message }) => message.content)).toEqual(["for all"]);
    expect(double.ephemeralsIn(general).map(({ message }) => message.content)).toEqual(["late"]);
    clean(both);
  });

  it("turns the first follow-up after a deferral into the answer, and can take it back", async () => {
    const both = await connect(
      onSlash(async (interaction) => {
        await interaction.deferReply();
        await interaction.followUp({ content: "first", flags: MessageFlags.Ephemeral });
        const fetched = await interaction.fetchReply();
        await interaction.followUp(`after ${fetched.content}`);
        await interaction.deleteReply();
      }),
    );
    const { double } = both;
    const general = double.channel("general").id;
    const fired = double.slash(WHO);
    await double.until("the end", () => double.requests.some(({ method }) => method === "DELETE"));
    expect(double.messagesIn(general).map(({ message, deleted }) => [message.content, deleted])).toEqual([
      ["first", true],
      ["after first", false],
    ]);
    expect(double.ephemeralsIn(general)).toEqual([]);
    expect(fired.followUps.map(({ message_reference: to }) => to?.message_id)).toEqual([fired.edits[0]?.id]);
    expect(fired.original()).toBeNull();
    clean(both);
  });

  it("completes an option, in at most 25 choices", async () => {
    const both = await connect(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      const count = value === "many" ? 26 : 1;
      await interaction.respond(Array.from({ length: count }, () => ({ name, value: `${value}!` })));
    });
    const { double, failed } = both;
    const fired = double.autocomplete({ ...WHO, options: { words: "spy" }, focused: "words" });
    expect(await fired.acked).toMatchObject({
      type: 8,
      data: { choices: [{ name: "words", value: "spy!" }] },
    });
    clean(both);
    double.autocomplete({ ...WHO, options: { words: "many" }, focused: "words" });
    await double.until("the refusal", () => double.refused.length === 1 && failed.length === 1);
    expect(failed[0]).toMatchObject({ code: 50035, status: 400 });
  });

  it("gets an ephemeral message of Components V2 back whole when its button is pressed", async () => {
    const pressed: ButtonInteraction[] = [];
    const both = await connect(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const container = new ContainerBuilder()
          .addTextDisplayComponents(new TextDisplayBuilder().setContent("> “Exact words”"))
          .addActionRowComponents(row("share", "next"));
        await interaction.reply({
          components: [container],
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
        });
      }
      if (interaction.isButton()) {
        pressed.push(interaction);
        await interaction.update({ components: [new TextDisplayBuilder().setContent("shared")] });
        await interaction.followUp({
          components: interaction.message.components,
          flags: MessageFlags.IsComponentsV2,
        });
      }
    });
    const { double } = both;
    const general = double.channel("general").id;
    await double.slash(WHO).acked;
    const [kept] = double.ephemeralsIn(general);
    if (kept === undefined) throw new Error("nothing kept");
    const press = double.press(kept.message, "share");
    expect(await press.acked).toMatchObject({ type: 7 });
    await double.until("the follow-up", () => press.followUps[0]);
    const container = {
      type: 17,
      id: 1,
      accent_color: null,
      spoiler: false,
      components: [
        { type: 10, id: 2, content: "> “Exact words”" },
        {
          type: 1,
          id: 3,
          components: [
            { type: 2, id: 4, style: 2, label: "share", custom_id: "share" },
            { type: 2, id: 5, style: 2, label: "next", custom_id: "next" },
          ],
        },
      ],
    };
    expect(pressed[0]?.message.components.map((component) => component.toJSON())).toEqual([container]);
    expect(pressed[0]?.message.flags.bitfield).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
    expect(press.original()?.components).toEqual([{ type: 10, id: 1, content: "shared" }]);
    expect(double.messagesIn(general).map(({ message }) => message.components)).toEqual([[container]]);
    expect(() => double.press(kept.message, "share")).toThrow('Cannot press "share"');
    clean(both);
  });

  it("answers a command of a message's context menu, with the message", async () => {
    const both = await connect(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`“${interaction.targetMessage.content}”`);
    });
    const { message } = both.double.say("NSO was sued in 2019", { channel: "story" });
    const fired = both.double.messageCommand("Check this", message);
    expect(await fired.acked).toMatchObject({ data: { content: "“NSO was sued in 2019”" } });
    expect(fired.original()?.channel_id).toBe(both.double.channel("story").id);
    clean(both);
  });

  it.each(["general", "story", "@alice"])("answers a message in %s", async (channel) => {
    const both = await connect();
    const { client, double } = both;
    client.on(Events.MessageCreate, async (message) => {
      const mentioned = message.mentions.has(client.user);
      if (!message.author.bot && (mentioned || message.channel.isDMBased()))
        await message.reply(message.cleanContent);
    });
    const said = double.say("when?", { channel, mention: true });
    expect((await said.answered()).message_reference?.message_id).toBe(said.message.id);
    expect(said.answers().map(({ message }) => message.content)).toEqual(["@onrecord when?"]);
    clean(both);
  });

  it("reads no guild message that does not mention it without the intent for content", async () => {
    const both = await connect(undefined, {}, { intents: [Guilds, GuildMessages, DirectMessages] });
    const seen: string[] = [];
    both.client.on(Events.MessageCreate, ({ content }) => seen.push(content));
    both.double.say("secret");
    both.double.say("open", { mention: true });
    both.double.say("private", { channel: "@alice" });
    await both.double.until("three messages", () => seen.length === 3);
    expect(seen).toEqual(["", `<@${both.double.world.bot.id}> open`, "private"]);
  });

  it("gets the same event twice", async () => {
    const ids: string[] = [];
    const both = await connect(onSlash(async ({ id }) => ids.push(id)));
    const fired = both.double.slash(WHO);
    fired.again();
    const last = both.double.slash(WHO);
    await new Promise<void>((resolve) => {
      both.client.on(Events.InteractionCreate, ({ id }) => {
        if (id === last.id) resolve();
      });
    });
    expect(ids).toEqual([fired.id, fired.id, last.id]);
  });

  it("is refused after three seconds with 10062, and after fifteen minutes with 50027", async () => {
    let now = Date.UTC(2026, 0, 1);
    const both = await connect(
      onSlash(async (interaction) => {
        if (interaction.options.getString("words") === "slow") now += 3001;
        await interaction.deferReply();
        now += 15 * 60_000 + 1;
        await interaction.editReply("too late");
      }),
      { now: () => now },
    );
    const { double, failed } = both;
    double.slash({ ...WHO, options: { words: "slow" } });
    await double.until("the first refusal", () => double.refused.length === 1);
    const fired = double.slash(WHO);
    expect((await fired.acked).ms).toBe(0);
    await double.until("the second refusal", () => double.refused.length === 2);
    expect(double.refused.map(({ problems }) => problems[0]?.message)).toEqual([
      "10062 Unknown interaction",
      "50027 Invalid Webhook Token",
    ]);
    await both.double.until("both errors", () => failed.length === 2);
    expect(failed).toMatchObject([{ code: 10062 }, { code: 50027 }]);
  });

  it("is refused at a second callback with 40060", async () => {
    const both = await connect(
      onSlash(async (interaction) => {
        await interaction.reply("one");
        interaction.replied = false;
        await interaction.reply("two");
      }),
    );
    const fired = both.double.slash(WHO);
    await both.double.until("the refusal", () => both.double.refused.length === 1);
    expect(both.double.refused[0]?.problems).toEqual([
      { path: "", message: "40060 Interaction has already been acknowledged." },
    ]);
    expect(fired.callbacks).toBe(2);
    expect(fired.original()?.content).toBe("one");
  });
});

describe("the gateway", () => {
  const resumed = (client: Client): Promise<number> =>
    new Promise((resolve) => client.once(Events.ShardResume, (_, replayed) => resolve(replayed)));
  const heard = (client: Client): Promise<string> =>
    new Promise((resolve) => client.once(Events.MessageCreate, ({ content }) => resolve(content)));
  const identifies = ({ gateway }: DiscordDouble): number =>
    gateway.received.filter((op) => op === OPS.identify).length;

  it("replays what was missed when the connection drops", async () => {
    const { client, double } = await connect();
    const back = resumed(client);
    const missed = heard(client);
    double.gateway.drop();
    double.say("missed while away");
    expect(await missed).toBe("missed while away");
    expect(await back).toBeGreaterThan(0);
    expect(double.gateway.received).toContain(OPS.resume);
    expect(identifies(double)).toBe(1);
  });

  it("lets the client resume after op 7", async () => {
    const { client, double } = await connect();
    const back = resumed(client);
    double.gateway.reconnect();
    await back;
    expect([double.gateway.connections, identifies(double)]).toEqual([2, 1]);
  });

  it("lets the client identify again after op 9", async () => {
    const both = await connect(onSlash((interaction) => interaction.reply("still here")));
    const ready = new Promise((resolve) => both.client.once(Events.ShardReady, resolve));
    both.double.gateway.invalidate(false);
    await ready;
    expect(identifies(both.double)).toBe(2);
    expect(await both.double.slash(WHO).acked).toMatchObject({ data: { content: "still here" } });
    clean(both);
  });

  it("answers a RESUME of a forgotten session with op 9", async () => {
    const { client, double } = await connect();
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    double.gateway.forget();
    double.gateway.drop();
    await ready;
    expect(double.gateway.received.filter((op) => op !== OPS.heartbeat)).toEqual([
      OPS.identify,
      OPS.resume,
      OPS.identify,
    ]);
  });

  it("closes with 4014 on an intent that is not enabled", async () => {
    const options = { disallowedIntents: MessageContent };
    await expect(connect(undefined, options)).rejects.toThrow("Used disallowed intents");
  });

  it("closes with a code, after which the client does not come back", async () => {
    const { client, double } = await connect();
    const gone = new Promise<number>((resolve) => {
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code));
    });
    double.gateway.close(4004);
    expect(await gone).toBe(4004);
  });

  it("acknowledges heartbeats", async () => {
    const { double } = await connect(undefined, { heartbeatMs: 20 });
    const beats = (): number => double.gateway.received.filter((op) => op === OPS.heartbeat).length;
    expect(await double.until("three heartbeats", () => beats() >= 3)).toBe(true);
    expect(double.gateway.connections).toBe(1);
  });
});

describe("errors on demand", () => {
  it("makes the client wait out a 429, and answer then", async () => {
    // The clock stands still, so that a slow machine cannot make the answer late.
    const started = Date.now();
    const both = await connect(
      onSlash((interaction) => interaction.reply("at last")),
      { now: () => started },
    );
    both.double.fail({ status: 429, retryAfterS: 0.4, on: /callback$/ });
    const sent = performance.now();
    await both.double.slash(WHO).acked;
    expect(performance.now() - sent).toBeGreaterThanOrEqual(1000);
    expect(
      both.double.requests.filter(({ path }) => path.endsWith("callback")).map(({ status }) => status),
    ).toEqual([429, 204]);
    clean(both);
  });

  it("makes the client try again after a 502", async () => {
    const both = await connect(onSlash((interaction) => interaction.reply("at last")));
    both.double.fail({ status: 502, on: /callback$/, times: 2 });
    expect(await both.double.slash(WHO).acked).toMatchObject({ data: { content: "at last" } });
    clean(both);
  });
});
