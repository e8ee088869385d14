import { overlap, type Range } from "../../../model/selector.ts";
import { genderOfName } from "./first-names.ts";
import { fullNames, type Mention, mentionsIn } from "./mentions.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Sentence, Token } from "./tokens.ts";
import { CIVIL } from "./word-kinds.ts";

/** Who speaks, and where the article names them so. */
export interface Speaker {
  readonly words: string;
  readonly at: Range;
  readonly gender: "m" | "f" | null;
  readonly isPlural: boolean;
}

const BACK = 8; // sentences that a pronoun or a description reaches back over
const FIGURES = /^(?:chiffres|données|statistiques|estimations|calculs|informations|prévisions|projections)$/;
const GENERIC =
  /^(?:société|entreprise|groupe|compagnie|firme|organisation|association|constructeur|géant|organisme|institution|agence)$/;
const ANYBODY =
  /^(?:homme|femme|intéressée?|ministre|présidente?|élue?|députée?|candidate?|dirigeante?|responsable|avocate?|joueur|joueuse|entraîneur|sélectionneur|champion|championne|acteur|actrice|chanteur|chanteuse|habitante?|victime|témoin|suspect|jeune|chef|magistrate?|sénateur|sénatrice|patron|patronne|patient|étudiante?|chercheur|chercheuse|auteur|autrice|auteure|artiste|écrivain|spécialiste|expert|experte|retraitée?|coureur|pilote|technicien|coach|directeur|directrice)$/;

/** Resolves the sources of an article one after the other: who "il", "la société" and "Brewster" are. */
export class Speakers {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #mentions = new Map<number, readonly Mention[]>();
  #names: ReadonlyMap<string, readonly Range[]> | null = null;
  /** What is said: nobody in it says it. */
  #content: readonly Range[] = [];
  #last: { readonly sentence: number; readonly speaker: Speaker } | null = null;

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#text = text;
    this.#sentences = sentences;
  }

  /** Who a source is; null where the article leaves a doubt. Sources come in the order of the article. */
  resolve(phrase: Phrase, sentence: number, content: readonly Range[]): Speaker | null {
    this.#content = content;
    const speaker = this.#resolve(phrase, sentence);
    if (speaker) this.#last = { sentence, speaker };
    return speaker;
  }

  #resolve(phrase: Phrase, sentence: number): Speaker | null {
    if (phrase.kind === "pronoun") return this.#pronoun(phrase, sentence);
    return this.#of(phrase, sentence);
  }

  /** A name, by the fullest that the article has for it. */
  #named(phrase: Phrase, name: Range): Speaker {
    const words = this.#text.slice(name.start, name.end);
    const parts = words.split(/\s+/);
    const isOne = parts.length === 1;
    let at = name;
    if (
      isOne &&
      !/^(?:les|des|ces)(?!\p{L})/iu.test(this.#text.slice(phrase.range.start, phrase.range.start + 4))
    ) {
      this.#names ??= fullNames(this.#sentences);
      const full = this.#names.get(words.toLowerCase().replaceAll("’", "'")) ?? [];
      const fits = full.filter((range) => {
        const gender = genderOfName(this.#text.slice(range.start).split(/\s/, 1)[0] ?? "");
        return gender === null || phrase.gender === null || gender === phrase.gender;
      });
      const distinct = new Set(fits.map((range) => this.#text.slice(range.start, range.end)));
      const before = fits.findLast(({ start }) => start < name.start) ?? fits[0];
      if (distinct.size === 1 && before) at = before;
      else if (
        phrase.range.end === name.end &&
        CIVIL.test(this.#text.slice(phrase.range.start, name.start).trim().toLowerCase())
      )
        at = phrase.range; // M. Dupont
    }
    const found = this.#text.slice(at.start, at.end);
    const gender = phrase.gender ?? genderOfName(found.split(/\s/, 1)[0] ?? "");
    return { words: found, at, gender, isPlural: phrase.isPlural };
  }

  /** A source in its own words, without "le". */
  #own(phrase: Phrase): Speaker {
    const words = this.#text.slice(phrase.range.start, phrase.range.end);
    const bare = words.replace(/^(?:le |la |les |l['’])/i, "");
    const start = phrase.range.start + words.length - bare.length;
    return {
      words: bare,
      at: { start, end: phrase.range.end },
      gender: phrase.gender,
      isPlural: phrase.isPlural,
    };
  }

  /** "la société", "l'ancien ministre", "cette habitante". */
  #described(phrase: Phrase, sentence: number): Speaker | null {
    const first = phrase.head ?? "";
    const isDemonstrative = this.#isDemonstrative(phrase);
    const same = this.#sameNoun(phrase, sentence);
    if (same) return same;
    const isBody = GENERIC.test(first);
    const canPoint = isBody || ANYBODY.test(first) || (isDemonstrative && phrase.noun?.kind === "person");
    if (canPoint && !phrase.isPlural) {
      const found = this.#latest(sentence, phrase, (other) =>
        isBody ? isBodyName(other) : other.kind === "name" && this.#canBePronoun(other),
      );
      if (found) return found;
      if (isBody) return null;
    }
    return isDemonstrative ? null : this.#own(phrase);
  }

  /** Whoever the article has called by the same noun, and more; of two with a name the one who spoke last. */
  #sameNoun(phrase: Phrase, sentence: number): Speaker | null {
    let nearest: Speaker | null = null;
    let isNamed = false;
    for (let at = sentence; at >= Math.max(0, sentence - 3 * BACK); at -= 1) {
      for (const { phrase: other } of this.#before(at, phrase)) {
        if (other.head !== phrase.head || other.isPlural !== phrase.isPlural || !saysMore(other, phrase))
          continue;
        if (!agrees(phrase, this.#genderOf(other), other.isPlural)) continue;
        const speaker = other.name ? this.#named(other, other.name) : this.#own(other);
        if (nearest && isNamed && other.name && nearest.words !== speaker.words) {
          const last = this.#last?.speaker ?? null;
          return last && (last.words === nearest.words || last.words === speaker.words)
            ? last
            : this.#own(phrase);
        }
        if (!nearest) isNamed = other.name !== null;
        nearest ??= speaker;
      }
    }
    return nearest;
  }

  #isDemonstrative(phrase: Phrase): boolean {
    return /^(?:ce|cet|cette|ces)(?!\p{L})/iu.test(
      this.#text.slice(phrase.range.start, phrase.range.start + 6),
    );
  }

  #pronoun(phrase: Phrase, sentence: number): Speaker | null {
    if (/^(?:on|je|tu|nous|vous|moi|ceux|celles|celui|celle)$/.test(phrase.head ?? "")) return null;
    if (phrase.head === "dernier") {
      const near = [...this.#before(sentence, phrase), ...this.#before(sentence - 1, phrase)].find(
        ({ phrase: other }) => agrees(phrase, this.#genderOf(other), other.isPlural),
      );
      return near ? this.#of(near.phrase, sentence) : null;
    }
    return this.#latest(sentence, phrase, (other) => this.#canBePronoun(other));
  }

  /** Whoever the nearest sentence is about that agrees with the phrase; the last speaker where no sentence between has another. */
  #latest(sentence: number, phrase: Phrase, isFit: (other: Phrase) => boolean): Speaker | null {
    const last = this.#last;
    const isDescription = phrase.kind !== "pronoun";
    const paragraph = this.#sentences[sentence]?.paragraph ?? 0;
    for (let at = sentence; at >= Math.max(0, sentence - BACK); at -= 1) {
      if (paragraph - (this.#sentences[at]?.paragraph ?? 0) > 2) break;
      const all = this.#before(at, phrase).filter(
        ({ phrase: other }) => isFit(other) && agrees(phrase, this.#genderOf(other), other.isPlural),
      );
      const subjects = all.filter(({ isSubject }) => isSubject);
      const known = subjects.filter(
        ({ phrase: other }) => other.kind === "name" || other.noun?.kind !== "document",
      );
      const [subject] = known.length > 0 ? known : subjects;
      // "la société" after a sentence about two: the article leaves a doubt
      const names = new Set(
        known.flatMap(({ phrase: { name } }) => (name ? [this.#text.slice(name.start, name.end)] : [])),
      );
      if (isDescription && names.size > 1) return null;
      if (subject) return this.#of(subject.phrase, sentence);
      if (
        last &&
        last.sentence === at &&
        !isDescription &&
        agrees(phrase, last.speaker.gender, last.speaker.isPlural)
      )
        return last.speaker;
      if (
        last &&
        last.sentence === at &&
        isDescription &&
        all.length === 0 &&
        agrees(phrase, last.speaker.gender, last.speaker.isPlural)
      )
        return last.speaker;
      const persons = all.filter(({ phrase: other }) => other.kind === "name");
      if (persons.length === 1 && persons[0]) return this.#of(persons[0].phrase, sentence);
      if (persons.length > 1) return null;
    }
    return null;
  }

  /** Whether "il" and "elle" may stand for it when they speak: somebody, or a body, but no thing and no country. */
  #canBePronoun(other: Phrase): boolean {
    if (other.noun) return other.noun.kind !== "document";
    if (!other.name) return false;
    const { words } = this.#named(other, other.name);
    const isBodyLike =
      other.range.start < other.name.start &&
      !CIVIL.test(this.#text.slice(other.range.start, other.name.start).trim().toLowerCase());
    if (isBodyLike) return false; // le Kremlin
    return (
      genderOfName(words.split(/\s/, 1)[0] ?? "") !== null ||
      CIVIL.test(words.split(/\s/, 1)[0]?.toLowerCase() ?? "") ||
      /^\p{Lu}[\p{Ll}.’'-]+(?: \p{Lu}?[\p{L}.’'-]+)+$/u.test(words)
    );
  }

  #of(phrase: Phrase, sentence: number): Speaker | null {
    if (/^l['’]une?(?!\p{L})/iu.test(this.#text.slice(phrase.range.start, phrase.range.end))) return null; // one of them
    if (phrase.name) return this.#named(phrase, phrase.name);
    const body = FIGURES.test(phrase.head ?? "")
      ? bodyOf(this.#sentences[sentence]?.tokens ?? [], phrase)
      : null;
    if (body) return body.name ? this.#named(body, body.name) : this.#own(body);
    if (isBare(phrase) || this.#isDemonstrative(phrase)) return this.#described(phrase, sentence);
    return this.#own(phrase);
  }

  #genderOf(phrase: Phrase): "m" | "f" | null {
    if (phrase.gender !== null && phrase.kind !== "name") return phrase.gender;
    return phrase.name ? this.#named(phrase, phrase.name).gender : phrase.gender;
  }

  /** Who a sentence mentions before the phrase, the nearest first. */
  #before(sentence: number, phrase: Phrase): readonly Mention[] {
    const cached = this.#mentions.get(sentence);
    const one = this.#sentences[sentence];
    const mentions = cached ?? (one ? mentionsIn(one) : []);
    if (!cached) this.#mentions.set(sentence, mentions);
    const isOutside = ({ range }: Phrase) =>
      range.end <= phrase.range.start && !this.#content.some((piece) => overlap(piece, range));
    return mentions.filter(({ phrase: other }) => isOutside(other)).toReversed();
  }
}

/** Whose figures they are: "les chiffres publiés hier par l'Institut". */
function bodyOf(tokens: readonly Token[], { from, to, range }: Phrase): Phrase | null {
  if (tokens[from]?.start !== range.start) return null; // words within a quotation have tokens of their own
  for (let at = from + 2; at < to; at += 1) {
    const { low = "" } = tokens[at - 1] ?? {};
    if (!/^(?:de|d'|du|des|par)$/.test(low)) continue;
    const body = phraseAt(tokens, at, false);
    if (body?.kind === "name" || body?.noun?.kind === "body") return body;
  }
  return null;
}

/** Whether a phrase is a noun with its article, and with one adjective at most: it points back. */
const isBare = (phrase: Phrase): boolean =>
  phrase.kind === "noun" && phrase.isDefinite && phrase.added <= 1 && !phrase.role;

/** Whether an earlier phrase says more than one that points back. */
const saysMore = (other: Phrase, phrase: Phrase): boolean =>
  other.kind === "name" || !other.isDefinite || other.added > phrase.added;

const isBodyName = (phrase: Phrase): boolean =>
  phrase.kind === "name" ? phrase.noun?.kind !== "person" : phrase.noun?.kind === "body";

const agrees = (phrase: Phrase, gender: "m" | "f" | null, isPlural: boolean): boolean =>
  phrase.isPlural === isPlural && (gender === null || phrase.gender === null || gender === phrase.gender);
