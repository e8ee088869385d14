/** What the closed-class words of English are, and the few open-class ones that a clause cannot be read without. */

/** Bits: a word may be several things ("that", "her"). */
export const TAG = {
  determiner: 1,
  pronoun: 2, // can be a subject by itself
  auxiliary: 4,
  negation: 8,
  preposition: 16,
  conjunction: 32,
  subordinator: 64,
  relative: 128,
  adverb: 256,
  time: 512,
  verb: 1024, // a finite or past form that is hardly ever a noun
  person: 2048, // a common noun for somebody who can speak
  title: 4096, // stands before a name
  modal: 8192,
  medium: 16384, // a common noun for something that speaks: report, poll
  group: 32768, // a common noun for people together: campaign, ministry
} as const;

const ROWS: readonly (readonly [tags: number, words: string])[] = [
  [
    TAG.determiner,
    "the a an this that these those his her its their my our your whose some any each every another no all both many several few " +
      "most more fewer other such either neither half enough one two three four five six seven eight nine ten dozens",
  ],
  [
    TAG.pronoun,
    "he she they it i we you who someone somebody everyone everybody nobody anyone one others many some all most both those " +
      "few several neither another",
  ],
  [
    TAG.auxiliary,
    "am is are was were be been being has have had having do does did done 're 've 'd 'm get gets got",
  ],
  [TAG.modal | TAG.auxiliary, "will would can could may might must shall should 'll ca wo cannot ought"],
  [TAG.negation, "not n't never neither nor hardly without refused refuses declined declines failed fails"],
  [
    TAG.preposition,
    "of in on at by for with from to about against between into through during before after above below under over near " +
      "among amid toward towards upon within without across behind beyond despite except inside outside since until via per " +
      "like unlike off out up down around along beside besides regarding concerning including following",
  ],
  [TAG.conjunction, "and or but nor yet so"],
  [
    TAG.subordinator,
    "that if whether when while because although though since as after before until unless once where why how what whenever " +
      "wherever whatever than lest whereas",
  ],
  [TAG.relative, "who whom whose which that"],
  [
    TAG.adverb,
    "also then now later again once still just even only ever often always too soon already earlier further instead rather " +
      "quite very really however therefore meanwhile there here perhaps maybe indeed thus hence moreover furthermore yet so well " +
      "almost never long first twice publicly privately recently simply repeatedly",
  ],
  [
    TAG.time,
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april " +
      "june july august september october november december morning afternoon evening night week month year weekend midday",
  ],
  [
    TAG.verb,
    "went came took made gave got saw knew became began kept held brought led met ran paid sent spent built lost won stood fell " +
      "grew rose drew drove threw chose broke spoke wore tore swore ate drank sang rang sat lay hit cut put let set shut hurt quit " +
      "goes comes takes makes gives gets sees knows becomes begins keeps holds brings leads meets runs pays sends spends builds " +
      "loses wins stands falls grows rises draws drives throws chooses breaks speaks seems appears remains includes happened " +
      "happens seemed appeared remained included became left felt told said thought found heard lived works worked tries tried " +
      "used needs wanted asked moved played turned started helped followed allowed allows means meant got bought sold caught " +
      "taught fought sought flew fled fed bred shot stole struck swept swung thrust understood withdrew forgot forgave arose awoke " +
      "go come take make give see become begin keep bring lose win choose seem appear remain include happen",
  ],
];

const PERSONS =
  "president minister premier chancellor governor senator congressman congresswoman representative lawmaker legislator mayor " +
  "secretary ambassador diplomat official officer spokesman spokeswoman spokesperson spokespeople chief director manager " +
  "chairman chairwoman chairperson chair head leader deputy aide adviser advisor strategist analyst economist expert scientist " +
  "researcher professor scholar academic teacher student doctor physician surgeon nurse lawyer attorney prosecutor judge " +
  "justice magistrate detective policeman policewoman constable sheriff soldier general colonel captain commander sergeant " +
  "lieutenant admiral author writer journalist reporter correspondent editor columnist blogger critic broadcaster anchor host " +
  "presenter moderator announcer producer filmmaker actor actress singer musician artist designer architect engineer founder " +
  "co-founder cofounder owner boss executive ceo banker investor trader broker accountant businessman businesswoman " +
  "entrepreneur billionaire millionaire tycoon mogul farmer worker employee employer union unionist activist campaigner advocate " +
  "protester demonstrator volunteer supporter opponent rival ally candidate nominee challenger incumbent contender frontrunner " +
  "voter resident citizen neighbor neighbour witness victim survivor suspect defendant plaintiff accuser man woman boy girl " +
  "person people men women mother father wife husband son daughter brother sister uncle aunt niece nephew widow widower cousin parent grandmother " +
  "grandfather friend colleague partner coach player captain trainer athlete striker goalkeeper defender midfielder referee " +
  "fan bishop archbishop cardinal pope priest pastor rabbi imam reverend king queen prince princess duke source sources " +
  "insider veteran democrat republican conservative liberal socialist communist pollster commissioner treasurer negotiator " +
  "investigator inspector regulator auditor historian philosopher psychologist psychiatrist scientist biologist physicist " +
  "chemist astronomer astronaut pilot driver fisherman guide guard agent spy envoy delegate mediator consultant contractor " +
  "developer programmer hacker specialist therapist paramedic firefighter rescuer nutritionist dietitian patient customer " +
  "client consumer passenger tourist visitor fellow member staffer operative surrogate insurgent rebel militant fighter " +
  "lobbyist donor trustee curator librarian publicist agent star comedian celebrity model boxer golfer cyclist swimmer runner";
const MEDIA =
  "report study survey poll statement letter memo document documents complaint lawsuit suit filing indictment affidavit brief " +
  "ruling article story editorial column book film movie documentary video ad advertisement commercial website page post tweet " +
  "message email e-mail transcript speech paper newspaper magazine journal agency network channel station data figures " +
  "statistics numbers research analysis review audit investigation inquiry assessment estimate estimates law bill amendment " +
  "resolution agreement treaty constitution records evidence chart slide research release announcement dispatch headline";
const GROUPS =
  "campaign government administration ministry department company firm group organization organisation association union party " +
  "committee commission council court police army military navy team bank fund office agency authority bureau board court " +
  "coalition opposition parliament congress senate house majority minority public community family families jury panel " +
  "institute foundation university school church city state country nation town village charity institution corporation " +
  "maker manufacturer supplier retailer airline operator watchdog regulator lobby movement militia troops club league " +
  "federation federations crowd press media outlet outlets publisher broadcaster embassy mission delegation";
const TITLES =
  "mr mrs ms mx dr prof sen sens rep reps gov lt gen col capt cmdr adm maj sgt rev hon st sir dame lord lady justice judge " +
  "president vice-president minister chancellor senator congressman congresswoman governor mayor secretary king queen prince " +
  "princess pope bishop cardinal attorney general chief officer professor doctor detective sheriff inspector captain " +
  "representative ambassador commissioner chairman chairwoman secretary-general vice-president chancellor archbishop imam sheikh rabbi";

const TAGS = new Map<string, number>();
const add = (word: string, tags: number) => TAGS.set(word, (TAGS.get(word) ?? 0) | tags);
for (const [tags, words] of ROWS) for (const word of words.split(" ")) add(word, tags);
for (const [tag, words] of [
  [TAG.person, PERSONS],
  [TAG.medium, MEDIA],
  [TAG.group, GROUPS],
] as const)
  for (const word of words.split(" ")) {
    add(word, tag);
    for (const plural of plurals(word)) add(plural, tag);
  }
for (const word of TITLES.split(" ")) add(word, TAG.title);

function plurals(word: string): readonly string[] {
  if (word.endsWith("man")) return [`${word.slice(0, -3)}men`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/** The tags of a lower-cased word; a word in -ly is an adverb, unless it is known better. */
export function tagsOf(lower: string): number {
  if (lower.endsWith("n't")) return TAG.auxiliary | TAG.negation;
  const known = TAGS.get(lower);
  if (known !== undefined) return known;
  return lower.length > 4 && lower.endsWith("ly") && !NOT_ADVERBS.has(lower) ? TAG.adverb : 0;
}

const NOT_ADVERBS = new Set([
  "family",
  "rally",
  "reply",
  "italy",
  "assembly",
  "supply",
  "ally",
  "july",
  "anomaly",
  "tally",
  "bully",
  "monopoly",
  "early",
]);
