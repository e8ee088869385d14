import type { CueClass } from "../types.ts";
import { formsOf, type Tense } from "./inflection.ts";

/** A verb of saying and what it takes; every one may stand beside quoted words. */
export interface Verb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** Se plaindre, s'exclamer. */
  readonly isReflexive: boolean;
  /** What completes it: "valoir" after faire. */
  readonly rest: readonly string[];
  /**
   * q: que and a clause; i: an infinitive; d: "de" and an infinitive; a: à somebody de …; A: somebody de …; B: somebody à …;
   * n: what is denied or revealed; w: how and why; s: whether; x: only with quoted words in it, for it tells thoughts as well;
   * v: none of these: a verb of saying only beside quoted words.
   */
  readonly takes: string;
}

/** One form of a verb. */
export interface VerbForm {
  readonly verb: Verb;
  readonly tense: Tense;
  readonly isPlural: boolean;
}

/** Class, what they take, the verbs. A verb in two rows is read by the first. */
const ROWS: readonly (readonly [CueClass, string, string])[] = [
  ["say", "qi", "dire, déclarer, redire, confirmer"],
  ["say", "qiw", "expliquer, raconter, préciser, indiquer"],
  ["say", "qw", "exposer, démontrer, montrer, décrire"],
  [
    "say",
    "q",
    "ajouter, souligner, rappeler, répéter, répondre, noter, relever, remarquer, observer, constater, signaler, faire valoir, " +
      "faire savoir, faire remarquer, faire observer, faire noter, faire comprendre, rétorquer, répliquer, confier, témoigner, résumer, conclure, insister, " +
      "renchérir, nuancer, objecter, marteler, glisser, marmonner, rapporter, relater, enseigner, argumenter, plaider, arguer, " +
      "certifier, attester, garantir, jurer, convenir, alerter, avertir, prévenir, mettre en garde, deviner, préconiser, " +
      "réaffirmer, réitérer, reconfirmer, spécifier, stipuler, commenter, détailler, rassurer, célébrer, saluer",
  ],
  [
    "claim",
    "qi",
    "affirmer, assurer, prétendre, soutenir, estimer, juger, reconnaître, admettre, avouer, confesser, concéder",
  ],
  [
    "claim",
    "q",
    "considérer, alléguer, maintenir, clamer, proclamer, professer, déplorer, regretter, revendiquer",
  ],
  ["claim", "qx", "penser, croire, espérer, craindre, imaginer, redouter, souhaiter"],
  ["deny", "qin", "nier, démentir, contester, réfuter"],
  ["deny", "q", "disconvenir"],
  ["deny", "n", "rejeter"],
  ["accuse", "qa", "reprocher"],
  ["accuse", "A", "accuser, soupçonner"],
  ["accuse", "q", "dénoncer, insinuer"],
  ["accuse", "q", "se plaindre, s'indigner, s'offusquer, s'insurger, s'emporter, s'alarmer, s'inquiéter"],
  ["ask", "qsaw", "demander"],
  ["ask", "qd", "réclamer, exiger, proposer, suggérer, recommander, ordonner"],
  ["ask", "B", "appeler, exhorter, inviter"],
  ["ask", "s", "se demander, s'interroger"],
  ["ask", "v", "interroger, questionner, quémander, implorer, supplier, conseiller"],
  ["write", "q", "écrire, titrer, tweeter, poster, publier, retweeter, consigner, mentionner"],
  ["announce", "qin", "annoncer"],
  ["announce", "qnw", "révéler, divulguer"],
  ["announce", "q", "dévoiler"],
  ["announce", "qd", "promettre, s'engager, menacer"],
  ["announce", "q", "informer, prédire, pronostiquer"],
  [
    "say",
    "q",
    "se féliciter, se réjouir, se vanter, se justifier, se défendre, s'enorgueillir, s'étonner, se souvenir, se désoler, se targuer, s'excuser",
  ],
  [
    "say",
    "v",
    "s'exclamer, s'écrier, s'esclaffer, se lamenter, se rassurer, se moquer, s'amuser, s'agacer, s'énerver, s'enthousiasmer, se remémorer, s'émerveiller, " +
      "s'émouvoir, s'impatienter, se rappeler, se confier, se demander, analyser, poursuivre, continuer, enchaîner, lancer, lâcher, lancer, soupirer, sourire, tempérer, " +
      "plaisanter, ironiser, rire, rigoler, souffler, murmurer, chuchoter, crier, hurler, scander, tonner, fulminer, pester, tempêter, " +
      "grogner, grommeler, bougonner, bafouiller, balbutier, bégayer, sangloter, gémir, philosopher, théoriser, pointer, " +
      "appuyer, abonder, acquiescer, opiner, approuver, riposter, trancher, asséner, décréter, dicter, déclamer, entonner, évoquer, qualifier, parler, traiter, " +
      "comparer, critiquer, fustiger, vilipender, condamner, rapporter, interpréter, résumer, ajouter, compléter, corriger, rectifier, reprendre, intervenir, réagir, " +
      "développer, justifier, argumenter, motiver, prophétiser, promettre, vanter, louer, complimenter, citer, énoncer, formuler, exprimer, professer, prôner, défendre, " +
      "prêcher, sermonner, gronder, tancer, railler, persifler, badiner, relativiser, minimiser, modérer, dédramatiser, s'épancher, s'expliquer, s'interposer",
  ],
];

/** Every form of every verb of saying, by how it is written in lower case; those of two words by their first. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = build();

const NOUNS = new Set(
  "note notes demande annonce juge menace critique montre alerte doute pointe cite crie murmure mesure charge remarque réplique plainte évoque souffle lance relève poste titre publie résume gronde peste condamne traite compare prône cause signe rapporte garantie".split(
    " ",
  ),
);

/** Whether a form is a verb of saying in a tense, and neither a participle nor a noun as well. */
export const isSaying = (low: string): boolean => SAYING.has(low);

const SAYING: ReadonlySet<string> = new Set(
  [...VERB_FORMS].flatMap(([low, forms]) =>
    forms.every(({ tense }) => !/^(?:part|inf|ger)$/.test(tense)) && !NOUNS.has(low) ? [low] : [],
  ),
);

function build(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const seen = new Set<string>();
  for (const [cueClass, takes, lemmas] of ROWS) {
    for (const lemma of lemmas.split(", ")) {
      if (seen.has(lemma)) continue;
      seen.add(lemma);
      const [, se, infinitive = "", rest] = /^(se |s')?(\S*)(?: (.*))?$/.exec(lemma) ?? [];
      const verb: Verb = {
        lemma,
        cueClass,
        takes,
        isReflexive: se !== undefined,
        rest: rest?.split(" ") ?? [],
      };
      for (const { form, tense, isPlural } of formsOf(infinitive)) {
        const rows = forms.get(form) ?? [];
        rows.push({ verb, tense, isPlural });
        forms.set(form, rows);
      }
    }
  }
  return forms;
}
