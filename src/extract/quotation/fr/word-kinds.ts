import { SPEAKER_NOUNS } from "./nouns.ts";
import type { Token } from "./tokens.ts";
import { isSaying } from "./verbs.ts";
import * as W from "./words.ts";

// Before a name.
export const CIVIL = /^(?:m\.?|mm\.?|mme\.?|mmes|mlle|me|dr\.?|pr\.?|mgr|monsieur|madame|maître)$/;

/** Whether a token can be part of a proper name. */
export function isNamePart(token: Token | undefined, isFirst = false): boolean {
  if (!token?.isWord || token.low.endsWith("'")) return false;
  if (!token.isCapital) return /^(?:al|el|ad|as|ben)-\p{Lu}/u.test(token.raw); // Sabah al-Qubaisi
  if (!isFirst) return true;
  // The first word of a sentence has its capital for that reason.
  return (
    !isFunction(token.low) &&
    !isModifier(token.low) &&
    !W.ADVERB.test(token.low) &&
    !/(?:ant|és?|ées?)$/.test(token.low)
  );
}

export const isDeterminer = (low: string): boolean => W.DETERMINERS.has(low) || /^\d+$/.test(low);

export const isFunction = (low: string): boolean =>
  W.DETERMINERS.has(low) ||
  W.CONNECTORS.has(low) ||
  W.PREPOSITIONS.has(low) ||
  W.CONJUNCTIONS.has(low) ||
  W.TIMES.has(low) ||
  W.PRONOUNS.has(low) ||
  W.NEUTERS.has(low) ||
  W.CLITICS.has(low) ||
  W.AUXILIARIES.has(low);

export const isModifier = (low: string): boolean =>
  /^(?:ancien(?:ne)?s?|ex|nouve(?:au|l|lle|aux|lles)|jeunes?|futurs?|futures?|actuel(?:le)?s?|grand[es]*|hauts?|haute|autres?|même|premi(?:er|ère)s?|second[es]*|principal[es]*|principaux|numéro|très|célèbre|vieux|vieille|petit[es]*|éminente?|nombreu(?:x|ses)|seule?s?)$/.test(
    low,
  );

const NO_PLURAL =
  /(?:ment|scent|llent|[dl]ent|cent|quent|[ée]rent|apparent|résent|absent|patient|client|conscient|récipient|orient|inconvénient|ingrédient|continent|éminent|permanent|pertinent|urgent|argent|agent|régent|intelligent|diligent|exigent|indigent|contingent|différent|parent|torrent|concurrent|vent|couvent|évent|content|mécontent|latent|patent|impotent|compétent|pénitent|prétent|serpent|avent)$/;

/** Whether a word may stand within a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  if (!token?.isWord || token.low.startsWith("-")) return false;
  const { low } = token;
  // ils avalent: the verb of a plural
  if (!token.isCapital && /ent$/.test(low) && !NO_PLURAL.test(low) && !SPEAKER_NOUNS.has(low)) return false;
  if (token.isCapital && !/^(?:le|la|les|il|elle|selon|dans)$/.test(low)) return true;
  if (SPEAKER_NOUNS.has(low) || isModifier(low)) return true;
  if (isFunction(low) || W.isTensed(low) || isSaying(low)) return false;
  if (
    W.GERUND.test(low) &&
    !/(?:grand|géant|restant|suivant|puissant|important|dirigeant|adolescent)s?$/.test(low) &&
    low.length > 5
  )
    return false;
  return (
    !/^(?:avoir|être|pas|non|oui|donc|juste|vers|voire|mardi|visé|interrogé)$/.test(low) &&
    !W.ADVERB.test(low)
  );
}
