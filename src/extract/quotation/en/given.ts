/** Given names and words that tell a man from a woman; names that are both are left out. */

const MEN =
  "aaron abdul abdullah adam adrian ahmed alan albert alexander alfred ali allen alvaro anders andre andreas andrew andy anthony " +
  "antonio arnold arthur barack ben benjamin bernard bernie bill bob boris brad brandon brett brian bruce carl carlos charles " +
  "chris christian christopher chuck claude colin craig daniel dave david dennis diego dmitri dmitry dominic don donald doug " +
  "douglas dwight ed eddie edgar eduardo edward emmanuel enrique eric erik ernest ethan eugene felipe fernando francisco " +
  "francois frank fred frederick gabriel gary geoff geoffrey george gerald gerard giovanni glenn gordon graham greg gregory guy " +
  "hamid hans harold harry harvey hassan henri henry herbert howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob " +
  "jacques jaime jake james jan jared jason jay jeb jeff jeffrey jeremy jerome jerry jesus jim jimmy joao joe joel john johnny " +
  "jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid kofi kyle lamar larry " +
  "lars laurent lawrence leo leon leonard lindsey lloyd louis luc lucas luis luke manuel marc marcel marco marcus mario mark " +
  "martin matt matthew max michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad nathan neil nelson " +
  "nicholas nicolas nigel noah olivier oliver omar oscar owen pablo patrick paul pedro pete peter phil philip philippe pierre " +
  "rafael ralph ramon raul ray raymond recep ricardo richard rick rob robert roberto rodrigo roger roland ron ronald ross roy " +
  "rudy rupert russell ryan salman samuel scott sean sebastian sergei sergey sergio seth shinzo simon stefan stephen steve " +
  "steven stuart ted terrence terry theodore thierry thomas tim timothy toby todd tom tony tyler vince vincent viktor victor " +
  "vladimir walter warren wayne will william winston xavier yves zachary";
const WOMEN =
  "abigail adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina anita ann " +
  "anna anne annette anya april aung barbara beatrice betsy beth betty brenda bridget camille carla carly carmen carol caroline " +
  "carolyn catherine cecile celine charlotte cheryl chelsea christina christine cindy claire clara condoleezza cristina cynthia " +
  "danielle deborah debbie denise diana diane dilma donna dorothy edith eileen elaine eleanor elena elizabeth ellen emily emma " +
  "erica erin esther eva evelyn federica felicity fiona florence frances gabrielle gail georgia gina gladys gloria grace greta " +
  "hannah harriet heather heidi helen helena hillary ingrid irene isabel isabelle ivana ivanka jacqueline jane janet janice " +
  "jeanne jennifer jenny jessica jill joan joanna joanne josephine judith judy julia julie juliet karen kate katherine kathleen " +
  "kathryn kathy katie kellyanne kimberly kirsten kristen kristin laura lauren leila lena leslie linda lisa liz loretta louise " +
  "lucy lydia madeleine maggie malala mandy margaret margarita margot maria marie marilyn marina marine marion marjorie martha " +
  "mary maureen megan megyn melania melanie melissa meryl michelle miriam molly monica nadia nancy naomi natalia natalie natasha " +
  "neera nicola nicole nina olga olivia pamela patricia paula penelope penny petra phyllis priscilla rachel rebecca regina renee " +
  "rita roberta rosa rosemary ruth sally samantha sandra sara sarah serena sharon sheila shirley silvia simone sofia sonia sophie " +
  "stella stephanie sue susan suzanne svetlana sylvia tamara tanya teresa theresa tina tracy ursula valerie vanessa vera victoria " +
  "violet virginia wendy yasmin yolanda yvonne zoe";
const HE =
  "mr sir lord spokesman congressman chairman businessman policeman salesman fisherman man boy father son brother husband uncle " +
  "nephew grandfather actor king prince duke priest bishop archbishop cardinal pope imam rabbi monk";
const SHE =
  "mrs ms miss lady dame madam spokeswoman congresswoman chairwoman businesswoman policewoman woman girl mother daughter sister wife " +
  "aunt niece grandmother actress queen princess duchess nun waitress widow";

export type Gender = "he" | "she";

const GENDERS = new Map<string, Gender>();
for (const word of `${MEN} ${HE}`.split(" ")) GENDERS.set(word, "he");
for (const word of `${WOMEN} ${SHE}`.split(" ")) GENDERS.set(word, "she");

const GIVEN = new Set(`${MEN} ${WOMEN}`.split(" "));

/** Whether a lower-cased word is a given name. */
export const isGivenName = (lower: string): boolean => GIVEN.has(lower);

/** What a lower-cased given name, title or noun says of its bearer; null for nothing. */
export const genderOf = (lower: string): Gender | null => GENDERS.get(lower.replace(/\.$/, "")) ?? null;
