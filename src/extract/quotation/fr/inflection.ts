/** The tenses that tell what somebody said; "part" is the past participle. */
export type Tense = "pres" | "imp" | "past" | "fut" | "cond" | "part" | "ger" | "inf";

/** One form of the third person, or one that has no person. */
export interface Form {
  readonly form: string;
  readonly tense: Tense;
  readonly isPlural: boolean;
}

/** Present il, ils; imparfait stem; passé simple il, ils; future stem; participle: where no rule makes them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dire: "dit disent dis dit dirent dir dit",
  redire: "redit redisent redis redit redirent redir redit",
  prédire: "prédit prédisent prédis prédit prédirent prédir prédit",
  écrire: "écrit écrivent écriv écrivit écrivirent écrir écrit",
  décrire: "décrit décrivent décriv décrivit décrivirent décrir décrit",
  lire: "lit lisent lis lut lurent lir lu",
  rire: "rit rient ri rit rirent rir ri",
  sourire: "sourit sourient souri sourit sourirent sourir souri",
  admettre: "admet admettent admett admit admirent admettr admis",
  promettre: "promet promettent promett promit promirent promettr promis",
  mettre: "met mettent mett mit mirent mettr mis",
  reconnaître: "reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnu",
  prétendre: "prétend prétendent prétend prétendit prétendirent prétendr prétendu",
  défendre: "défend défendent défend défendit défendirent défendr défendu",
  répondre: "répond répondent répond répondit répondirent répondr répondu",
  soutenir: "soutient soutiennent souten soutint soutinrent soutiendr soutenu",
  maintenir: "maintient maintiennent mainten maintint maintinrent maintiendr maintenu",
  convenir: "convient conviennent conven convint convinrent conviendr convenu",
  disconvenir: "disconvient disconviennent disconven disconvint disconvinrent disconviendr disconvenu",
  prévenir: "prévient préviennent préven prévint prévinrent préviendr prévenu",
  intervenir: "intervient interviennent interven intervint intervinrent interviendr intervenu",
  souvenir: "souvient souviennent souven souvint souvinrent souviendr souvenu",
  conclure: "conclut concluent conclu conclut conclurent conclur conclu",
  croire: "croit croient croy crut crurent croir cru",
  craindre: "craint craignent craign craignit craignirent craindr craint",
  plaindre: "plaint plaignent plaign plaignit plaignirent plaindr plaint",
  démentir: "dément démentent dément démentit démentirent démentir démenti",
  sentir: "sent sentent sent sentit sentirent sentir senti",
  poursuivre: "poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivi",
  reprendre: "reprend reprennent repren reprit reprirent reprendr repris",
  apprendre: "apprend apprennent appren apprit apprirent apprendr appris",
  prévoir: "prévoit prévoient prévoy prévit prévirent prévoir prévu",
  émouvoir: "émeut émeuvent émouv émut émurent émouvr ému",
  faire: "fait font fais fit firent fer fait",
};

/** The forms in which the verb tells what a third person said; empty for a verb of several words. */
export function formsOf(infinitive: string): readonly Form[] {
  const [il = "", ils = "", imperfect = "", past = "", pasts = "", future = "", participle = ""] = (
    IRREGULAR[infinitive] ?? regular(infinitive)
  ).split(" ");
  if (il === "") return [];
  const one = (tense: Tense, form: string): Form => ({ form, tense, isPlural: false });
  const many = (tense: Tense, form: string): Form => ({ form, tense, isPlural: true });
  const ends = participle.endsWith("s") ? ["", "e", "es"] : ["", "e", "s", "es"];
  return [
    one("pres", il),
    many("pres", ils),
    one("imp", `${imperfect}ait`),
    many("imp", `${imperfect}aient`),
    one("past", past),
    many("past", pasts),
    one("fut", `${future}a`),
    many("fut", `${future}ont`),
    one("cond", `${future}ait`),
    many("cond", `${future}aient`),
    one("ger", `${imperfect}ant`),
    one("inf", infinitive),
    ...ends.map((end) => one("part", participle + end)),
  ];
}

/** The seven parts of a verb in -er or of the finir kind; a blank for any other. */
function regular(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir"))
    return `${stem}it ${stem}issent ${stem}iss ${stem}it ${stem}irent ${stem}ir ${stem}i`;
  if (!infinitive.endsWith("er")) return "";
  const open = opened(stem);
  const future = /e[^aeiouyé]+$/.test(stem) ? open : stem; // rappellera, but révélera
  return `${open}e ${open}ent ${soft(stem)} ${soft(stem)}a ${stem}èrent ${future}er ${stem}é`;
}

/** Before a and o: "annonça", "jugeait". */
const soft = (stem: string): string => stem.replace(/c$/, "ç").replace(/g$/, "ge");

/** Before a mute e: "révèle", "rappelle", "emploie". */
const opened = (stem: string): string =>
  stem
    .replace(/é(?=(?:[bcdfgptv][lr]|gu|qu|[bcdfghjklmnpqrstvxz])$)/, "è")
    .replace(/(?<!e)e([lt])$/, "e$1$1")
    .replace(/e([mnsv])$/, "è$1")
    .replace(/([ou])y$/, "$1i");
