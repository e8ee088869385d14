/** Words that are neither noun nor adjective, so that no number counts them. Folded; most end as a plural does. */
const WORDS = new Set(
  // articles, pronouns, possessives
  (
    "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
    "je tu il elle on nous vous ils elles eux lui se s' me te moi toi soi celui celle ceux celles ceci cela ca qui que quoi dont ou " +
    "lesquels lesquelles quels quelles auxquels duquel desquels chacun chacune aucun aucune rien tous toutes tout toute personne " +
    "plusieurs certains certaines quelques quelque divers diverses meme y en " +
    // prepositions and conjunctions
    "a dans sans sous vers pour par sur avec chez entre contre depuis pendant durant avant apres lors hors selon malgre parmi des " +
    "jusque jusqu' envers puis et mais or ni car donc si comme quand lorsque puisque tandis alors sauf outre via versus vs " +
    // adverbs
    "plus moins pas jamais tres trop assez tres toujours encore deja desormais dehors dessous dessus ailleurs parfois autrefois toutefois " +
    "neanmoins cependant environ presque pres ne n' non oui aussi ainsi bien mal peu beaucoup ici la ensuite enfin hier demain " +
    "aujourd' hui ensemble seulement soit voire c' qu' j' t' m' certes exactement mieux tantot tard tot fors " +
    "tiers quarts maximum minimum alentours environs " +
    // verbs that end as a plural does, and the commonest others
    "est es suis sont etait etaient sera seront serait seraient fut furent ete ont a as avait avaient aura auront aurait auraient eut " +
    "fais fait font faisait dit dits dis disent peut peux peuvent veut veux doit doivent va vas vais vont vient sais faut voit vois " +
    "issus mis pris permis compris promis remis soumis apparus etant ayant doivent devant " +
    "ecus janvier fevrier avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche h pm am"
  ).split(" "),
);

/** Whether a folded word is grammar: an article, a pronoun, a preposition, an adverb, a common verb form. */
export const isFrenchGrammar = (word: string): boolean =>
  WORDS.has(word) || /(?:[^m]ment|rait|raient)$/.test(word);
