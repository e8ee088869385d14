import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

/** Whether an infinitive stands there, after its pronouns and its negation. */
export function isInfinitive(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (
    at - from < 4 &&
    /^(?:ne|n'|pas|plus|jamais|rien|se|s'|en|y|l'|le|la|les|lui|leur|avoir|être|bien|toujours|également)$/.test(
      tokens[at]?.low ?? "",
    )
  ) {
    if (/^(?:avoir|être)$/.test(tokens[at]?.low ?? "")) return true;
    at += 1;
  }
  const low = tokens[at]?.low ?? "";
  if (
    at > from &&
    W.DETERMINERS.has(tokens[at - 1]?.low ?? "") &&
    !/^(?:l'|le|la|les)$/.test(tokens[at - 1]?.low ?? "")
  )
    return false;
  if (at - from === 1 && /^(?:l'|le|la|les)$/.test(tokens[from]?.low ?? "") && NO_INFINITIVE.test(low))
    return false;
  return endsAsInfinitive(low) && !tokens[at]?.isCapital;
}

/** Whether a word is written like an infinitive and is no noun that is. */
export const endsAsInfinitive = (low: string): boolean =>
  /^(?:être|avoir|dire|faire)$/.test(low) ||
  (/(?:er|ir|oir|[^aeiou]re|ire)$/.test(low) && low.length > 3 && !NO_INFINITIVE.test(low));

// Nouns, adjectives and adverbs that end like an infinitive.
const NO_INFINITIVE =
  /^(?:hier|février|janvier|dernier|premier|derrière|notre|votre|leur|autre|contre|entre|outre|quatre|titre|mètre|centre|ministre|nombre|octobre|novembre|décembre|septembre|chiffre|rencontre|membre|ordre|maire|militaire|judiciaire|policier|ouvrier|particulier|danger|dossier|papier|quartier|chantier|avenir|plaisir|soir|espoir|pouvoir|devoir|savoir|désir|soupir|souvenir|histoire|victoire|mémoire|affaire|guerre|terre|propre|libre|rare|lettre|sucre|cancer|mer|fer|hiver|entier|régulier|financier|immobilier|meurtre|offre|ombre|arbre|chambre|théâtre|peintre|maître|traître|être|sombre|noir|miroir|solidaire|nécessaire|contraire|salaire|horaire|commentaire|inventaire|secrétaire|volontaire|nucléaire|populaire|humanitaire|loir|cher|amer|léger|étranger|berger|boulanger|conseiller|courrier|atelier|métier|foyer|loyer)$/;
