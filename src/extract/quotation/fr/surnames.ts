import type { Token } from "./tokens.ts";
import * as W from "./words.ts";

const PARTICLE = /^(?:Le|La|Les|Du|De|Des|L['’])$/;

/** Joins a particle with a capital to the surname after it, so that no rule takes the Le of Yann Le Goff for an article. */
export function withSurnames(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token) break;
    const isParticle = PARTICLE.test(token.raw) && next?.isCapital && next.isWord;
    if (!isParticle || !isGivenName(before) || token.start - before.end !== 1) found.push(token);
    else {
      const between = next.start > token.end ? " " : "";
      found.push({
        ...token,
        end: next.end,
        raw: token.raw + between + next.raw,
        low: token.low + between + next.low,
      });
      at += 1;
    }
  }
  return found;
}

/** Whether a word with a capital may stand before a surname: not the "Selon" or "Dans" of "Selon Le Monde". */
const isGivenName = (token: Token | undefined): token is Token =>
  token?.isWord === true &&
  token.isCapital &&
  ![W.PREPOSITIONS, W.CONJUNCTIONS, W.CONNECTORS, W.DETERMINERS, W.TIMES, W.PRONOUNS].some((words) =>
    words.has(token.low),
  );
