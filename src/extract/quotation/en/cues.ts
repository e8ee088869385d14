/** The verbs that bring in what somebody says, thinks or asks for, and what may follow each. */
import type { CueClass } from "../types.ts";

/** What may follow a cue verb. */
export const FRAME = {
  /** "that …" */
  that: 1,
  /** The same clause without "that". */
  bare: 2,
  /** Words in quotation marks. */
  quote: 4,
  /** "to do …" */
  infinitive: 8,
  /** A noun phrase, which stands for what is said: "denied the claims". */
  object: 16,
  /** "whether …", "how …" */
  question: 32,
  /** Who is spoken to stands first: "told reporters …". */
  addressee: 64,
  /** The verb can close the sentence it reports: "…, she said." */
  final: 128,
  /** A name for something: "called it …". */
  naming: 256,
} as const;

export interface Cue {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: number;
  readonly form: "base" | "s" | "past" | "participle" | "ing";
  /** The words that make the cue with the verb: "out" of "pointed out", "of" of "accused … of". */
  readonly particle: string | null;
  /** Whether an addressee stands between verb and particle. */
  readonly apart: boolean;
}

const { that, bare, quote, infinitive, object, question, addressee, final, naming } = FRAME;
const SAY = that | bare | quote | question | final;

/** Class, frames, verbs. `:` gives irregular forms (past, past participle); `_` a particle; `~` one after the object. */
const ROWS: readonly (readonly [CueClass, number, string])[] = [
  ["say", SAY, "say:said add note explain reply stress emphasize emphasise"],
  [
    "say",
    SAY,
    "recall acknowledge admit concede confess confirm report disclose reveal testify conclude joke quip",
  ],
  ["say", SAY, "repeat reiterate recount predict suggest indicate hint imply insist agree muse point_out"],
  ["say", that | quote | final, "state"],
  [
    "say",
    SAY,
    "caution counter respond answer elaborate clarify recollect marvel volunteer opine interject retort",
  ],
  ["say", that | bare | quote | question | final | addressee, "tell:told"],
  ["say", that | bare | addressee, "assure reassure inform remind notify convince"],
  ["say", that | bare | quote | final | addressee, "warn"],
  [
    "say",
    quote | final,
    "continue begin:began:begun finish conclude exclaim shout yell whisper mutter laugh sigh snap scream",
  ],
  [
    "say",
    quote | final,
    "offer blast intone gush fume thunder rant chant recite sing:sang:sung text chide scold urge advise pray swear:swore:sworn theorize snap_back fire_back shoot_back write:wrote:written",
  ],
  ["say", quote | final, "deadpan cry read:read go_on chime_in sum_up comment put_it"],
  ["say", that | quote | final, "reason remark observe"],
  ["say", that | bare, "find:found show:showed:shown demonstrate underscore underline highlight illustrate"],
  ["say", that | bare | final, "learn hear:heard"],
  [
    "say",
    object,
    "recall cite mention outline detail describe stress emphasize highlight note explain reveal reference tout",
  ],
  ["say", object, "refer_to allude_to point_to warn_of warn_against"],
  ["claim", SAY, "claim argue contend maintain assert allege boast complain lament brag"],
  ["accuse", that | quote, "charge"],
  [
    "claim",
    that | bare | final,
    "believe think:thought feel:felt reckon suspect estimate guess suppose fear worry hope",
  ],
  [
    "claim",
    that | bare,
    "know:knew:known understand:understood realize realise recognize recognise assume doubt expect",
  ],
  ["claim", that, "speculate posit calculate forecast judge signal"],
  ["claim", infinitive, "claim hope"],
  ["claim", object, "complain_about worry_about"],
  ["claim", object, "estimate"],
  ["deny", that | bare | quote | object, "deny dispute"],
  ["deny", object, "reject refute rebut dismiss oppose denounce condemn decry bemoan object_to"],
  ["accuse", object, "accuse~of criticize attack slam blast mock question blame ridicule"],
  ["ask", that | bare | quote | question | final | infinitive | addressee, "ask"],
  ["ask", that | quote, "demand request recommend propose"],
  ["ask", that | infinitive | addressee | quote, "urge advise"],
  [
    "ask",
    infinitive | addressee,
    "call_on encourage order instruct implore beg press invite tell:told warn exhort direct",
  ],
  ["ask", object, "call_for demand propose push_for argue_for advocate press_for"],
  ["ask", infinitive, "want ask"],
  ["ask", question, "wonder inquire"],
  ["ask", quote | final, "wonder inquire plead"],
  ["ask", object, "want"],
  ["write", SAY, "write:wrote:written tweet blog"],
  ["write", that | quote | final, "post email"],
  ["announce", that | bare | quote | final, "announce declare proclaim pledge vow promise"],
  ["announce", infinitive, "pledge vow promise intend threaten agree offer propose"],
  ["announce", object, "praise laud applaud defend announce propose unveil endorse support promise pledge"],
  [
    "say",
    naming,
    "call dub label brand describe~as hail~as liken~to compare~to deride~as dismiss~as denounce~as portray~as cast:cast~as praise~as characterize~as characterise~as depict~as paint~as slam~as blast~as mock~as ridicule~as tout~as",
  ],
];

const FORMS = new Map<string, Cue[]>();

function forms(base: string, past: string, participle: string): readonly (readonly [Cue["form"], string])[] {
  const silent = base.endsWith("e");
  const toI = /[^aeiou]y$/.test(base);
  const doubled = DOUBLES.has(base) ? base + base.at(-1) : base;
  const regular = silent ? `${base}d` : toI ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const s = toI ? `${base.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [
    ["base", base],
    ["s", s],
    ["past", past || regular],
    ["participle", participle || past || regular],
    ["ing", `${silent && !base.endsWith("ee") ? base.slice(0, -1) : doubled}ing`],
  ];
}
const DOUBLES = new Set(["admit", "quip", "brag", "blog", "beg", "dub", "plan", "slam", "put", "begin"]);

for (const [cueClass, frames, verbs] of ROWS)
  for (const row of verbs.split(" ")) addVerb(row, cueClass, frames);

function addVerb(row: string, cueClass: CueClass, frames: number): void {
  const [verb = "", ...rest] = row.split(/[_~]/);
  const [base = "", past = "", participle = ""] = verb.split(":");
  const joints = row.replace(/[^_~]/g, "");
  const particle = rest.length ? rest.join(" ") : null;
  for (const [form, word] of forms(base, past, participle)) {
    const cue: Cue = { lemma: base, cueClass, frames, form, particle, apart: joints.includes("~") };
    FORMS.set(word, [...(FORMS.get(word) ?? []), cue]);
  }
}

/** The cues that a lower-cased word may be, in the order of the rows. */
export const cuesOf = (lower: string): readonly Cue[] => FORMS.get(lower) ?? NONE;
const NONE: readonly Cue[] = [];

const NOUNS = new Set(
  (
    "plan claim call charge comment question report remark reason email post tweet state hope fear worry answer reply request demand " +
    "order offer promise pledge attack blame support estimate forecast read feel present mention detail outline quote note signal " +
    "doubt press show talk need need view judge joke stress list record study address review praise cast forecast design sign reference direct offer hail blast"
  ).split(" "),
);

/** Whether a form is a noun as often as a verb: "plans", "reports". */
export const isNoun = (lower: string): boolean =>
  NOUNS.has(lower) ||
  (lower.endsWith("ies") && NOUNS.has(`${lower.slice(0, -3)}y`)) ||
  (lower.endsWith("s") && NOUNS.has(lower.slice(0, -1)));

/** Whether a form is hardly ever anything but a verb: "says", "argued", "adding". */
export const isVerb = (lower: string): boolean => FORMS.has(lower) && !isNoun(lower);
