/** Messages to draw, as the bot sends them. */
import { type DiscordShown, discordPage } from "./discord.ts";
import type { Person } from "./person.ts";
import { type SlackShown, slackPage } from "./slack.ts";

/** The name of the picture, and the page that it shows. */
export type Sample = readonly [name: string, html: string];

const bot: Person = { name: "onrecord", colour: "#1f6f5c", app: true };
const asker: Person = { name: "Camille", colour: "#b0506f" };

const VERBATIM =
  "En octobre dernier, Facebook (qui possède WhatsApp) a poursuivi NSO pour violation, affirmant que la société n’était pas en mesure de briser le cryptage de Facebook, mais avait infecté les téléphones de nombreux utilisateurs.";
const TITLE =
  "Facebook affirme qu’une entreprise de logiciels espions israéliens a mené une vaste opération de piratage aux États-Unis";
const SIGNS = "*étoiles* _soulignés_ ~tildes~ `code` <@U1> :smile: & <b>gras</b> > suite";

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

const discordAnswer: DiscordShown = {
  from: bot,
  time: "10:42 AM",
  answers: { by: asker, command: "nso when" },
  message: {
    flags: V2,
    components: [
      {
        type: 17,
        accent_color: 0x2e7d5b,
        components: [
          { type: 10, content: "**On the record**" },
          {
            type: 10,
            content: `> ${VERBATIM}\n**When:** “octobre dernier” → October 2019 (resolved from the publication date, itself inferred)\n**Caution:** reports a claim that the article does not make its own – “affirmant que”\n**A claim in it is denied:** NSO Group – reported, “a nié”\n> NSO a nié ces affirmations.\n-# Source: [“${TITLE}”](<https://example.org/nso>), PAJU (Palestiniens et juifs unis), April 2020 (inferred)`,
          },
          { type: 14 },
          { type: 10, content: "-# facebook-sues-nso, accepted · facebook-nso, characters 461–686" },
        ],
      },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: "2 more", custom_id: "more" },
          { type: 2, style: 2, label: "Who said it", custom_id: "who" },
          { type: 2, style: 5, label: "Source", url: "https://example.org/nso" },
        ],
      },
    ],
  },
};

const discordOthers: readonly DiscordShown[] = [
  { from: asker, time: "10:43 AM", message: { content: "<@1> qui a dit etoiles" } },
  {
    from: bot,
    time: "10:43 AM",
    answers: { by: asker, content: "<@1> qui a dit etoiles" },
    message: {
      flags: V2,
      components: [
        {
          type: 17,
          accent_color: 0xb7791f,
          components: [
            { type: 10, content: "**Le plus proche** – ce n’est pas une réponse" },
            {
              type: 10,
              content:
                "> \\*étoiles\\* \\_soulignés\\_ \\~tildes\\~ \\`code\\` \\<\\@1\\> \\# \\-\\# \\> \\[a](https\\://b) \\|\\|c\\|\\| \\\\\n> \\- un tiret, 1\\. un nombre\n**Qui :** NSO Group (« la société »)",
            },
          ],
        },
      ],
    },
  },
  {
    from: bot,
    time: "10:44 AM",
    answers: { by: asker, command: "nso" },
    message: {
      flags: V2 | EPHEMERAL,
      components: [
        { type: 10, content: "The record is silent.\n-# Searched: 1 article, 50 facts" },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: "dossier",
              placeholder: "Another dossier",
              options: [{ label: "NSO", value: "nso" }],
            },
          ],
        },
      ],
    },
  },
];

const slackAnswer: SlackShown = {
  from: bot,
  time: "10:42 AM",
  message: {
    text: "On the record",
    blocks: [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [{ type: "text", text: "On the record", style: { bold: true } }],
          },
          { type: "rich_text_quote", elements: [{ type: "text", text: VERBATIM }] },
          {
            type: "rich_text_section",
            elements: [
              { type: "text", text: "When: ", style: { bold: true } },
              { type: "text", text: "“octobre dernier” → October 2019 (resolved)\n" },
              { type: "text", text: "Caution: ", style: { bold: true } },
              {
                type: "text",
                text: "reports a claim that the article does not make its own – “affirmant que”\n",
              },
              { type: "text", text: "Source: ", style: { bold: true } },
              { type: "link", url: "https://example.org/nso", text: `“${TITLE}”` },
              { type: "text", text: ", PAJU (Palestiniens et juifs unis), April 2020 (inferred)" },
            ],
          },
        ],
      },
      {
        type: "context",
        elements: [
          { type: "plain_text", text: "facebook-sues-nso, accepted · facebook-nso, characters 461–686" },
        ],
      },
      { type: "divider" },
      {
        type: "actions",
        elements: [
          { type: "button", action_id: "a", style: "primary", text: { type: "plain_text", text: "2 more" } },
          { type: "button", action_id: "b", text: { type: "plain_text", text: "Who said it" } },
          { type: "button", action_id: "c", text: { type: "plain_text", text: "Source" } },
        ],
      },
    ],
  },
};

const slackReply: SlackShown = {
  from: bot,
  time: "10:43 AM",
  message: {
    blocks: [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [{ type: "text", text: "Le plus proche", style: { bold: true } }],
          },
          { type: "rich_text_quote", elements: [{ type: "text", text: `${SIGNS}\n  deux  espaces` }] },
        ],
      },
      { type: "context", elements: [{ type: "mrkdwn", text: "*Qui :* NSO Group, <https://e.org|source>" }] },
      { type: "context", elements: [{ type: "plain_text", text: "plain *text* stays _plain_" }] },
    ],
  },
};

const slackSilent: SlackShown = {
  from: bot,
  time: "10:44 AM",
  onlyYou: true,
  message: {
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: "The record is silent.", verbatim: true } },
      { type: "context", elements: [{ type: "plain_text", text: "Searched: 1 article, 50 facts" }] },
    ],
  },
};

const names = { "1": "onrecord", U0: "onrecord" };

export const samples: readonly Sample[] = [
  ["discord-answer", discordPage([discordAnswer])],
  ["discord-others", discordPage(discordOthers, names)],
  ["slack-answer", slackPage([slackAnswer, slackSilent])],
  [
    "slack-thread",
    slackPage([{ from: asker, time: "10:43 AM", message: { text: "<@U0> qui a dit etoiles" } }, slackReply], {
      threadIn: "enquêtes",
      names,
    }),
  ],
];
