/** First names of the press that are given to men only, or to women only. */
const MEN =
  "alain albert alexandre alexis ali andré antoine arnaud arthur barack benjamin bernard bertrand bill bob boris bruno charles christian christophe claude cédric daniel david denis didier dominic donald edouard édouard emmanuel " +
  "éric eric etienne étienne fabien fabrice florent franck françois frédéric gabriel george georges gérald gérard gilbert gilles grégory guillaume guy hassan henri henry hervé hugo hugues ibrahim ivan jacques james jean jérôme joe john " +
  "jonathan jordan joseph josé juan jules julien karim karl kevin laurent léo louis luc lucas ludovic malik manuel marc marcel mario mark martin mathieu matthieu maurice max maxime michael michel mickaël mohamed mohammed nicolas olivier omar oscar pascal " +
  "patrice patrick paul peter philippe pierre quentin raphaël rémi rémy rené richard robert roger roland rolland romain sébastien serge sergueï simon stéphane steve sylvain théo thibault thierry thomas tim tony vaclav valéry victor vincent vladimir william xavier yann yannick yves " +
  "naftali ari benyamin narendra recep rishi keir justin pedro giorgio viktor volodymyr dmitri andrew chris eddie elon jeff jack kim-il luis miguel carlos fernando";
const WOMEN =
  "agnès alice amélie anna anne annie audrey aurélie aurore béatrice brigitte camille carole caroline catherine cécile céline chantal charlotte christelle christiane christine claire clara clémence clémentine colette corinne delphine " +
  "dominique-anne elisabeth élisabeth elise élise elsa émilie emma estelle eva fabienne fatima florence françoise geneviève ghislaine hélène hillary inès irène isabelle jacqueline jane jeanne jennifer jessica joséphine judith julia julie juliette karine kate laetitia laura laure " +
  "léa lise louise lucie madeleine manon margaret margot marguerite maria marie marine marion martine mary mathilde mélanie michèle michelle monique muriel nadia nancy nathalie nicole noémie odile patricia pauline rachida roselyne sabine sandra sandrine sarah ségolène simone sonia " +
  "sophie stéphanie susan suzanne sylvie theresa thérèse valérie vanessa véronique virginie viviane yvonne zoé danna angela gale ursula giorgia kamala jacinda najat aurore christiane michaëlle rima";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const men = set(MEN);
const women = set(WOMEN);

/** Whom a first name is given to; null where to both, or where it is not known. */
export function genderOfName(first: string): "m" | "f" | null {
  const [name = ""] = first.toLowerCase().split("-");
  if (men.has(name)) return "m";
  return women.has(name) ? "f" : null;
}
