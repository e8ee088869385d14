/** How Slack says no. */
import { webApi } from "@slack/bolt";

/** Slack's short word for it (`missing_scope`); null where it was no answer of Slack's. */
export const errorOf = (error: unknown): string | null =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : null;

/** Refusals that no waiting mends: somebody has to look at the app. */
const FINAL = new Set(
  `account_inactive invalid_auth missing_scope no_permission not_allowed_token_type not_authed org_login_required
   team_access_not_granted team_disabled token_expired token_revoked user_removed_from_team`.split(/\s+/),
);

/** Slack's word where it will say no for ever; else null. */
function finalOf(error: unknown): string | null {
  const word = errorOf(error);
  return word !== null && FINAL.has(word) ? word : null;
}

/** What went wrong in few words, without what it was said about. */
export function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIRequestError) return reasonOf(error.original);
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}, ${error.cause.message}` : error.message;
}

/** What no further try will mend, as a plain sentence. */
export class Final extends Error {
  override readonly name = "Final";
}

/** Makes what Slack refuses for ever a `Final` that says what to do about `token`. */
export async function orFinal<T>(asked: Promise<T>, token: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const word = finalOf(error);
    throw word === null ? error : new Final(`Slack refuses ${token}: ${word}`, { cause: error });
  }
}

/** The sentence of a `Final`; null for any other error. */
export const finalSentence = (error: unknown): string | null =>
  error instanceof Final ? error.message : null;

/** Seconds that Slack wants to be left alone for; null where it does not say. */
export const retryAfterOf = (error: unknown): number | null =>
  error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter : null;

/** Why Slack did not take an answer, where nothing of ours is at fault: too much was asked of it, it is down or not reached. */
export const notTaken = (error: unknown): "untaken" | null =>
  error instanceof webApi.WebAPIRateLimitedError ||
  error instanceof webApi.WebAPIRequestError ||
  (error instanceof webApi.WebAPIHTTPError && error.statusCode >= 500) ||
  error instanceof Untaken
    ? "untaken"
    : null;

/** A `response_url` that Slack does not answer, or answers with trouble of its own. */
export class Untaken extends Error {
  override readonly name = "Untaken";
}
