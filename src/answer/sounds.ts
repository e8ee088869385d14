/** Which command a plain question sounds like: ordered patterns over its folded words, the first that fits. */
import type { CommandName } from "./commands.ts";

const SAY_EN =
  "(?:said|says?|claim(?:s|ed)?|state[sd]?|told|wr(?:ote|ites?)|report(?:s|ed)?|alleg(?:es|ed)|den(?:y|ies|ied)|argu(?:e|es|ed))";
const SAY_FR =
  "(?:dit|declare|affirme|ecrit|pretend(?:u)?|soutient|soutenu|rapporte|raconte|explique|annonce|nie|dement(?:i)?|repondu)";

/** Words a hurried asker puts before the question. */
const OPENING =
  "(?:(?:so|and|ok|hey|hi|hello|please|pls|tell me|do you know|can you tell me|could you tell me|et|alors|bonjour|salut|svp|dis moi|dites moi|sais tu|savez vous|peux tu me dire|pouvez vous me dire)[ ,]+)*";

/** The article itself, rather than what it says. */
const ARTICLE = "(?:this |the |cet |l'|cette )?(?:article|story|piece|histoire)";

const SOUNDS: readonly (readonly [CommandName, RegExp])[] = [
  [
    "sources",
    starts(`(?:who|qui) (?:wrote|published|a ecrit|a publie|is the author of|est l'auteur de) ${ARTICLE}`),
  ],
  [
    "sources",
    starts(
      `(?:when|quand|a quelle date) (?:was |is |a ete |est )?${ARTICLE} (?:was |a-t-il ete |a ete |est )?(?:written|published|publie|ecrit|paru)`,
    ),
  ],
  [
    "sources",
    starts(
      `(?:what is the date of|de quand (?:date|est)|(?:quelle est )?la date (?:de publication )?de) ${ARTICLE}`,
    ),
  ],
  // "How long" and "combien de temps" want dates, so they stand before the figures.
  ["when", starts("(?:for |pendant |depuis )?(?:how long|combien de temps)")],
  ["when", starts("(?:since |until |depuis |jusqu'?a )?(?:when|quand)")],
  [
    "when",
    starts(
      "(?:a|de|en|on|in|at|from|since|depuis)? ?(?:quels?|quelles?|what|which) (?:date|jour|mois|annee|moment|day|month|year|time)s?",
    ),
  ],
  ["when", /\b(?:when|quand)(?: (?:exactly|ca|exactement))?\s*\??$/],
  ["who said", starts(`who ${SAY_EN}`)],
  ["who said", starts(`qui (?:a |ont |l'a |est-ce qui a )?${SAY_FR}`)],
  ["who said", starts("(?:according to whom|(?:selon|d'apres) qui)")],
  [
    "who said",
    starts(
      `what (?:did|do|does|has|have|is|are|was|were) .+ (?:say|said|saying|state|stated|claim|claimed|write|written)\\b`,
    ),
  ],
  [
    "who said",
    starts(
      `qu(?:e |'|oi |'est[- ]ce qu(?:e |'))(?:a |ont |ait )?(?:t-)?(?:il |elle |ils |elles )?(?:dit|disent|declare|affirme|ecrit)\\b`,
    ),
  ],
  ["who is", starts("(?:who is|who's|whos|who are|who was|qui est|qui sont|qui etait|c'est qui)")],
  [
    "how many",
    starts(
      "(?:(?:de |en |a |pour )?(?:combien|cb)|how many|how much|how often|(?:quel|what) (?:est le |is the |was the )?(?:nombre|number))",
    ),
  ],
];

function starts(pattern: string): RegExp {
  return new RegExp(`^${OPENING}${pattern}(?![\\p{L}\\p{N}])`, "u");
}

/** The command that a folded question sounds like; `ask` when like none in particular. */
export function soundsLike(folded: string): CommandName {
  return SOUNDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "ask";
}
