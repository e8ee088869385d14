/** The first dossier, asked: every fact of it by a French and an English question, typos and all. */
import { describe, expect, it } from "vitest";
import { answer, openStore } from "../../src/index.ts";

const opened = await openStore(new URL("../../facts", import.meta.url).pathname);
if ("faults" in opened) throw new Error(`The record has faults: ${JSON.stringify(opened.faults)}`);
const { store } = opened;
const ask = (text: string) => answer(store, { dossier: "nso", text });

/** Fact, a French question, an English question. */
const TABLE: readonly (readonly [fact: string, fr: string, en: string])[] = [
  [
    "facebook-affirms-us-operation",
    "qui a dit vaste opération de piratage",
    "who claims a vast hacking operation in the US",
  ],
  [
    "facebook-claims-phones-infected",
    "qui a dit que NSO a infecté les téléphones",
    "what is Facebook accusing NSO of",
  ],
  ["nso-denies-claims", "NSO a-t-elle démenti ?", "did NSO deny the claims?"],
  ["nso-sole-purpose", "qui a dit lutter contre le terorisme", "who said fight terrorism and serious crime"],
  [
    "nso-not-for-activists",
    "qui a dit notre technologie n'est pas concue contre les militants",
    "who said a misuse is contractually prohibited",
  ],
  [
    "nso-contests-jurisdiction",
    "pourquoi le tribunal californien n'est pas compétent ?",
    "who argued the California court has no jurisdiction",
  ],
  [
    "lawyers-show-server-space",
    "qui a démontré l'achat d'espace serveur aux Etats-Unis",
    "what did Facebook's lawyers show about server space",
  ],
  [
    "brewster-reports-quadranet",
    "qui a dit que NSO avait un contrat avec Quadranet",
    "who reported the contract with QuadraNet",
  ],
  [
    "brewster-on-subdomains",
    "qui a écrit sous-domaines sur des serveurs Amazon",
    "who wrote about subdomains on Amazon servers",
  ],
  ["lawyers-reveal-subdomains", "qui a révélé les sous-domaines ?", "who revealed the subdomains?"],
  ["amnesty-demands-revocation", "que demande Amnesty à Israël ?", "what does Amnesty demand from Israel?"],
  [
    "ingleton-on-nso-profits",
    "qui a dit intrusions malveillantes",
    "who said NSO continues to profit from its spyware",
  ],
  ["ingleton-on-export-licence", "qui a dit licence d'exportation", "who said revoke the export license"],
  [
    "bennett-celebrates-system",
    "qui a célébré le travail de l'armée avec NSO ?",
    "what did Bennett celebrate?",
  ],
  [
    "whatsapp-users-hacked",
    "quand les utilisateurs de WhatsApp ont été piratés",
    "when were WhatsApp users hacked",
  ],
  ["facebook-sues-nso", "quand Facebook a poursuivi NSO", "when did Facebook sue NSO?"],
  ["nso-statement", "quand NSO a publié son communiqué", "when did NSO issue its statement"],
  [
    "lawyers-in-court",
    "quand les procédures judiciaires des avocats de Facebook",
    "when were Facebook's lawyers in court",
  ],
  ["attack-dates", "quand les attaques ont commencé", "when did the attacks start and end"],
  ["ingleton-statement", "quand Danna Ingleton a parlé", "when did Ingleton make her statement"],
  ["bennett-celebration", "quand Bennett s'est félicité", "when did Naftali Bennett praise it"],
  ["users-hacked", "combien d'utilisateurs piratés", "how many people were hacked"],
  ["server-uses", "combien de fois le serveur a été utilisé", "how many times was the server used"],
  [
    "defenders-and-journalists-targeted",
    "combien de journalistes ciblés",
    "how many journalists were targeted",
  ],
  ["phones-infected", "combien de téléphones infectés", "how many phones were infected"],
  ["thomas-brewster", "qui est Thomas Brewster", "who is Brewstr"],
  ["danna-ingleton", "qui est Ingleton", "who is the deputy director of Amnesty Tech"],
  ["naftali-bennett", "qui est le ministre israelien de la defense", "who is the Israeli defense minister"],
  ["facebook", "qui est Facebook", "who owns WhatsApp?"],
  ["whatsapp", "à qui appartient WhatsApp ?", "who is WhatsApp"],
  ["nso-group", "qui est derrière l'attaque ?", "who is NSO Group"],
  ["quadranet", "où est basée QuadraNet ?", "who is quadranet"],
  ["forbes", "qui est Forbes", "who is Forbes"],
  ["amazon", "qui est Amazon", "who hosted the subdomains?"],
  ["amnesty-international", "qui est Amnesty International", "who is Amnesty"],
  ["amnesty-tech", "qui est Amnesty Tech", "who is Amnesty Tech"],
  ["israeli-government", "que fait le gouvernement israélien ?", "who is the Israeli government"],
  ["israeli-army", "qui est l'armée israélienne", "did the Israeli army work with NSO?"],
  ["high-court", "qui est la Haute Cour", "who is the High Court"],
  ["shin-bet", "qui est le Shin Bet", "who is Shin Bet"],
  ["paju", "qui a distribué l'article PAJU", "who is PAJU"],
  [
    "united-states",
    "que révèle le procès sur l'étendue des opérations aux États-Unis ?",
    "what does the trial reveal about operations in the United States?",
  ],
  ["california", "qu'est-ce qui est basé en Californie ?", "who is based in California?"],
  ["israel", "qui est Israël", "who is Israel"],
  ["domain-nsogroup", "sip.nsogroup.com", "what is nsogroup.com"],
  ["domain-qtechnologies", "qtechnologies.com", "who is sip.qtechnologies.com"],
  ["domain-2access", "adresse IP sip.2access.xyz", "what is at sip.2access.xyz"],
  [
    "link-high-court",
    "voir aussi Haute Cour coronavirus",
    "High Court halts tracking of coronavirus patients",
  ],
  ["link-bbc-spyware-firm", "lien BBC", "bbc link"],
  ["domain-paju", "site de PAJU", "PAJU website"],
];

describe("every fact of the first dossier", () => {
  it("stands in the table", () => {
    const all = store.list().flatMap(({ entries }) => entries.map(({ fact }) => fact.id));
    expect(all.length).toBeGreaterThan(40);
    expect(TABLE.map(([fact]) => fact).sort()).toEqual([...all].sort());
  });

  it.each(
    TABLE.flatMap(([fact, fr, en]) => [
      [fact, fr],
      [fact, en],
    ]),
  )("%s answers “%s”", async (fact, question) => {
    const said = await ask(question as string);
    expect(said.kind).toBe("found");
    expect(said.excerpts[0]?.facts).toContain(fact);
  });
});

/** Questions that the dossier cannot answer: near misses first. */
const SILENT: readonly string[] = [
  "when did Apple sue NSO?",
  "quand Microsoft a poursuivi NSO",
  "when did Facebook buy WhatsApp",
  "quand Facebook a racheté WhatsApp",
  "when did Facebook sue NSO in 2018",
  "when 2021",
  "quand le contrat avec QuadraNet a été signé",
  "how much did NSO pay QuadraNet",
  "combien Facebook réclame-t-il de dommages ?",
  "combien d'employés chez NSO",
  "how old is Naftali Bennett",
  "who said Zuckerberg",
  "qui a dit Netanyahou",
  "who is Shalev Hulio",
  "qui est Jamal Khashoggi",
  "who is the CEO of NSO Group",
  "what did Ingleton say about Saudi Arabia?",
  "what did NSO say about Amnesty",
  "who is the US defense minister",
  "qui est le ministre francais de la defense",
  "is NSO an American company",
  "how many Israelis were hacked",
  "le gouvernement canadien est resté impassible",
  "which company bought QuadraNet",
  "which judge is hearing the case?",
  "names of the journalists hacked on WhatsApp",
  "comment s'appellent les journalistes piratés ?",
  "when did amnesty sue nso",
  "when did the court rule",
  "who paid NSO",
  "combien de fois facebook a poursuivi NSO",
  "combien de serveurs amazon",
  "quand Facebook a poursuivi NSO en 2020",
  "quand Naftali Bennett a démissionné",
  "combien d'employés chez NSO ?",
  "Pegasus a-t-il servi à espionner Khashoggi ?",
  "quel a été le verdict ?",
  "did the judge rule for Facebook?",
  "who won the world cup",
  "quel temps fera-t-il demain à Montréal ?",
  "how do I bake sourdough bread?",
  "recette pate a crepes",
  "qui a dit « Je pense, donc je suis »",
];

describe("what the dossier does not say", () => {
  it.each(SILENT)("is never found: %s", async (question) => {
    expect((await ask(question)).kind).not.toBe("found");
  });
});
