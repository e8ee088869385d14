/** Words that are neither noun nor adjective, so that a noun group ends before them. Folded. */
const WORDS = new Set(
  (
    "the a an this that these those my your his her its our their i you he she it we they me him us them who whom whose which what " +
    "all both each every either neither any some no none much many few several more most less fewer least other's such own " +
    "of in on at to from by for with without within into onto over under above below between among amongst through throughout during " +
    "before after since until till against about around across along behind beyond near off out up down upon per via versus vs towards " +
    "toward despite except besides plus minus like unlike as than " +
    "and or but nor so yet if because while when where whereas although though unless whether once " +
    "is are was were be been being am has have had having do does did doing done will would shall should can could may might must " +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't it's he's she's that's there's " +
    "not never also always sometimes often again already still just only even ever now then there here thus hence perhaps instead too " +
    "very quite rather almost nearly ago later earlier away back together apart afterwards nowadays overseas indoors upstairs besides " +
    "said says say told tells went goes came comes made makes took takes got gets gave gives became becomes saw sees knew knows " +
    "thought thinks left kept held found began let lets put puts set sets won lost paid sold bought met ran fell rose died killed voted " +
    "his hers theirs ours yours yes " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday " +
    "saturday sunday hrs pm am st nd rd th"
  ).split(" "),
);

/** Whether a folded word is grammar: an article, a pronoun, a preposition, an adverb, a common verb form. */
export const isEnglishGrammar = (word: string): boolean => WORDS.has(word) || /n't$/.test(word);
