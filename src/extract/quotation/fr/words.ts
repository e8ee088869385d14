/** Words that build a French sentence, in lower case with straight apostrophes: what a phrase begins with, goes on with, stops at. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const DETERMINERS = set(
  "le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines quelques chaque aucun aucune " +
    "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent mille tout toute tous toutes quelque différents différentes divers diverses",
);
export const PLURAL_DETERMINERS = set(
  "les des ces ses leurs mes nos vos plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent mille tous toutes différents différentes divers diverses",
);
export const FEMININE_DETERMINERS = set("la une cette sa ma toute certaines aucune quelque");
export const MASCULINE_DETERMINERS = set("le un ce cet mon tout aucun tous certains");
export const INDEFINITE = set(
  "un une des plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille chaque aucun aucune",
);

/** What ties a noun to the one before it. */
export const CONNECTORS = set("de d' du des");
export const PREPOSITIONS = set(
  "à au aux en dans sur sous lors devant après avant pendant durant depuis par pour contre entre vers chez sans selon malgré via près parmi derrière jusque jusqu' jusqu'au dès hors outre suivant concernant avec auprès " +
    "d'après envers voici voilà face grâce suite quant afin hormis sauf",
);
export const CONJUNCTIONS = set(
  "que qu' qui dont où mais ou car lorsque lorsqu' quand si comme tandis puisque puisqu' quoique alors donc or ni et ainsi parce tant pourquoi comment combien lequel laquelle lesquels lesquelles duquel auquel quoi bien",
);

/** Time words that stand without a preposition. */
export const TIMES = set(
  "hier aujourd'hui demain avant-hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi après-midi " +
    "récemment auparavant ensuite puis aussitôt immédiatement encore déjà toujours enfin aussi également même notamment ainsi alors cependant toutefois pourtant néanmoins parfois souvent jamais ailleurs ici là-bas là sobrement plus moins très trop bien tôt tard peu lui-même elle-même eux-mêmes elles-mêmes visiblement",
);
/** Nouns of "ce matin", "cette semaine", "l'an dernier": a phrase that tells when, and no speaker. */
export const TIME_NOUNS = set(
  "matin matinée soir soirée jour journée nuit semaine mois an année ans fois moment week-end heure heures minutes époque printemps été automne hiver lendemain veille instant temps jours semaines années occasion siècle après-midi midi lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre passé",
);

export const SUBJECT_PRONOUNS = set(
  "il elle ils elles celui-ci celle-ci ceux-ci celles-ci certains certaines d'aucuns beaucoup",
);
export const PRONOUNS = set(
  "il elle ils elles on je tu nous vous lui eux celui-ci celle-ci ceux-ci celles-ci ceux celles celui celle moi",
);
/** What speaks for nobody. */
export const NEUTERS = set("cela ceci ça c' tout rien personne nul quiconque quelqu'un voilà voici");

/** Object pronouns that stand between the subject and the verb. */
export const CLITICS = set("se s' me m' te t' nous vous lui leur le la l' les y en ne n'");

export const AUXILIARIES = set(
  "a ont avait avaient aura auront aurait auraient eut eurent ait aient est sont était étaient fut furent sera seront serait seraient soit ayant étant",
);
export const PLURAL_AUXILIARIES = set(
  "ont avaient auront auraient eurent aient sont étaient furent seront seraient",
);
const FINITE = set(
  "fait font faisait fit va vont allait peut peuvent pouvait pourra pourrait doit doivent devait devra devrait faut fallait veut veulent voulait reste restent semble semblent vient viennent venait tient tiennent tenait prend prennent met mettent perd vit voit voient sait savent c'est permet permettent devient " +
    "deviennent concerne porte compte veut possède suit suivent cherche cherchent travaille vise visent",
);
const NO_VERB = set(
  "lait portrait souhait attrait retrait extrait trait contrait fait bienfait forfait parfait méfait imparfait abstrait satisfait distrait frais",
);

/** Whether a word is likely a verb in a tense: auxiliaries, the commonest verbs, and endings that few nouns share. */
export const isTensed = (low: string): boolean =>
  AUXILIARIES.has(low) ||
  FINITE.has(low) ||
  (low.length > 4 && /(?:ait|aient|èrent|eront|iront)$/.test(low) && !NO_VERB.has(low));

/** Nouns that what they belong to is reached by "à": conseiller à, adjoint au, secrétaire d'État aux. */
export const TAKES_A = set(
  "conseiller conseillère adjoint adjointe secrétaire ministre ambassadeur ambassadrice ambassade commissaire délégué déléguée envoyé envoyée représentant représentante professeur professeure chercheur chercheuse avocat avocate candidat candidate haut-commissaire correspondant correspondante maître sous-secrétaire vice-ministre consul attaché élu élue expert experte enseignant enseignante",
);

/** Words that the press names its readers with: to whom something is said. */
export const HEARERS = set(
  "presse afp reuters bbc cnn ap agence journalistes journaliste journal télévision radio chaîne micro antenne monde figaro parisien libération nyt times post quotidien députés sénateurs tribunal juges policiers enquêteurs public foule reporters",
);

export const ADVERB =
  /^(?!comment$|moment$|document$|logement$|gouvernement$|parlement$|département$|règlement$|jugement$|armement$|mouvement$|recensement$|médicament$|établissement$|appartement$|bâtiment$|commandement$).{3,}ment$/;
export const GERUND = /ants?$/;
