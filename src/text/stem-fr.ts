/** A suffix turns into `to` where at least `keep` letters stand before it. */
interface Row {
  readonly suffix: string;
  readonly to: string;
  readonly keep: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const rows = (to: string, keep: number, suffixes: string): readonly Row[] =>
  suffixes.split(" ").map((suffix) => ({ suffix, to, keep }));

// Left whole, for the rules would lead them to a stranger: cours to cour, parlement to parler, retraite to retrait.
const WHOLE = words(
  "cours course fils fois mois sens fonds divers univers envers travers parti partie partir armee annee entree " +
    "duree journee musee parlement departement appartement environnement indice college ouvrier passager etrange " +
    "retraite misere vente coupe camera",
);
// Nouns and adjectives that end like a verb: violent keeps clear of viol, and president meets presidente.
const NO_VERBS = words(
  "accident incident president resident precedent evident dissident occident confident prudent recent innocent " +
    "decent adolescent urgent argent convergent divergent contingent intelligent violent excellent equivalent " +
    "permanent imminent eminent pertinent continent different coherent adherent inherent apparent parent " +
    "transparent concurrent torrent present absent content competent patient frequent consequent delinquent " +
    "eloquent couvent fervent orient client talent ingredient moment desir extrait portrait retrait souhait " +
    "parfait bienfait forfait",
);

const PLURAL: readonly Row[] = [
  ...rows("travail", 0, "travaux"),
  ...rows("eau", 1, "eaux"),
  ...rows("al", 2, "aux"),
  // The x of heureux goes too, so that -eux, -euse and -eur all come to -eu.
  ...rows("eu", 1, "eux"),
  ...rows("ou", 2, "oux"),
  ...rows("ss", 1, "ss"),
  ...rows("", 3, "s"),
];
const DERIVED: readonly Row[] = [
  // Publier is no verb in -quer, unlike communiquer, indiquer and révoquer.
  ...rows("publi", 0, "publication"),
  ...rows("fi", 2, "fication ficateur ficatrice"),
  ...rows("qu", 3, "cation cateur catrice"),
  // Four letters at least: nation, station and sénateur are whole words.
  ...rows("", 4, "ation ateur atrice"),
  ...rows("teur", 2, "trice"),
  ...rows("deur", 2, "drice"),
  ...rows("eu", 2, "euse"),
  ...rows("i", 3, "issement"),
  ...rows("ant", 2, "amment"),
  ...rows("ent", 2, "emment"),
  ...rows("", 4, "ement"),
  // Français and chinois have lost their s to the plural.
  ...rows("ai", 3, "aise"),
  ...rows("oi", 2, "oise"),
];
const VERBAL: readonly Row[] = [
  // Clair and pouvoir are not verbs in -ir.
  ...rows("air", 1, "air"),
  ...rows("oir", 1, "oir"),
  // The third group, as far as it is regular.
  ...rows("end", 1, "endre endait endaient endent endu endue"),
  ...rows("ond", 2, "ondre ondait ondaient ondent ondu ondue"),
  ...rows("erd", 1, "erdre erdait erdaient erdent erdu erdue"),
  ...rows("uit", 2, "uire uisait uisaient uisent uise"),
  ...rows("crit", 1, "crire crivait crivaient crivent crive"),
  ...rows("uvr", 1, "uvrir"),
  ...rows("ffr", 1, "ffrir"),
  // The second group keeps its i: choisi, choisir, choisissait.
  ...rows("i", 3, "issaient issait issant issent isse iraient irait iront ira ir ie"),
  // The first group, and the e that changer puts before a. Not -ant: important is not importer.
  ...rows("", 3, "eaient eait eant eraient erait eront erons erez era aient ait ent ee er ez"),
];
const FINAL: readonly Row[] = [
  // A second -er: considérait has lost it to the conditional (-erait), so considérer gives it up as well.
  ...rows("", 3, "ere er"),
  ...rows("", 4, "e"),
];
// One spelling for sounds that change before e: actif and active, public and publique, long and longue.
const SPELLING: readonly Row[] = [
  ...rows("iv", 2, "if"),
  ...rows("ic", 2, "iqu"),
  ...rows("g", 2, "gu"),
  ...rows("eu", 2, "eur"),
  ...rows("ai", 1, "ay"),
  ...rows("oi", 1, "oy"),
  // Établit is établi, and crédit loses as much as créditer.
  ...rows("i", 4, "it"),
];

/**
 * Reduces a folded French word to its stem; words of up to four letters lose only their plural.
 *
 * Source: after the light stemmer of J. Savoy, with the endings of regular verbs.
 */
export function stemFrench(word: string): string {
  if (WHOLE.has(word)) return word;
  const singular = applyFirst(PLURAL, word);
  if (singular.length <= 4 || WHOLE.has(singular)) return singular;
  const base = applyFirst(DERIVED, singular);
  const stem = applyFirst(FINAL, NO_VERBS.has(base) ? base : applyFirst(VERBAL, base));
  // A short word has kept its e (vote), so what is left of votait takes one.
  if (stem.length === 3) return `${stem}e`;
  // Only after four letters: presse is not près.
  return applyFirst(SPELLING, stem.replace(/(?<=....)([a-z])\1$/, "$1"));
}

function applyFirst(stage: readonly Row[], word: string): string {
  const row = stage.find(({ suffix, keep }) => word.endsWith(suffix) && word.length >= suffix.length + keep);
  return row ? word.slice(0, word.length - row.suffix.length) + row.to : word;
}
