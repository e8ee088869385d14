/** Words that carry no content of their own, folded. They are never searched for. */
import type { Language } from "../model/language.ts";
import { fold } from "./fold.ts";

const set = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/));

const FRENCH = set(`
  a à au aux afin ai aie ainsi contre alors après as assez au aucun aucune aussi autre autres aux avaient avais avait
  avant avec avez avoir avons ayant bien c ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez
  comme comment d dans de déjà depuis des dès donc dont du durant elle elles en encore entre es est et étaient
  étais était étant été être eu eux fut furent h il ils j je jusqu jusque l la là laquelle le lequel les lesquelles
  lesquels leur leurs lors lorsqu lorsque lui m ma mais me quant même mêmes mes moi moins mon n ne ni nos notre nous on
  ont or ou où par parce pas pendant peu peut plus plutôt pour pourquoi puis puisqu puisque qu quand que quel
  quelle quelles quels qui quoi quelqu quelque quelques s sa sans se sera seraient serait seront ses si soit
  son sont sous sujet suis sur t ta tandis te tel telle telles tels tes toi ton tous tout toute toutes très trop
  cb koi ki ke pk pq qd pr pdt ds ss avc tjs mtn kel kelle kels kelles keske keskil kesk kestce cki cke cetait
  pcq pck psk kand komen koman bcp chui jsuis tt ttes
  tu un une cest quest quil quils quon dun dune vers via voici voilà vos votre vous y combien est-ce svp stp merci bonjour salut propos concernant`);

const ENGLISH = set(`
  a about after against all already also am an and any are as at be because been before being both but by can could d did
  do does doing done each either for from get gets getting got had has have having he hello her here hers hey hi
  him his how i if in into is it its itself just let ll m many may me might more most much must my neither no nor
  not of off on once one only onto or other others our out own please pls plz re s shall she should since so some
  such t than thanks that the their them themselves then there these they this those through to too under up over out
  upon us ve very via was we were what when where which while who whom whose why will with within without would
  re wrt abt btw thx ya teh hte wat wut wich whic whihc waht wen whn whr hwo adn taht thier ppl cuz coz bc ya yes yet you your arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt ive mustnt shouldnt thats theyre
  wasnt werent whats whos wont wouldnt youre`);

/** The stop words of each language. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = { fr: FRENCH, en: ENGLISH };

/** Whether a folded word is a stop word of a language; a single letter or sign is one of both. */
export const isStop = (word: string, language: Language): boolean =>
  /^\P{N}$/u.test(word) || stopWords[language].has(word);

/** Names that in capitals are no stop words: no "us", and no "un". */
export const COUNTRIES: ReadonlySet<string> = new Set(["US", "UN"]);
