/** What can go wrong while a page is fetched, in plain sentences that say what to do. */
import { STATUS_CODES } from "node:http";

const SAVE = "open it in a browser, save the page and add that file";

/** By the code of the error; the first pattern that fits tells. */
const ROWS: readonly (readonly [RegExp, (host: string) => string])[] = [
  [
    /^REFUSED_ADDRESS$/,
    (host) => `${host} is not on the public internet: if it is meant, say so with --allow-private`,
  ],
  [
    /^(?:ENOTFOUND|EAI_NONAME|EAI_NODATA|ENODATA)$/,
    (host) => `There is no site named ${host}: check the link`,
  ],
  [/^EAI_/, (host) => `The name ${host} could not be looked up: check the connection and try again`],
  [/^ECONNREFUSED$/, (host) => `${host} takes no connections there: check the link`],
  [
    /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/,
    (host) => `${host} broke off the connection: try again, or ${SAVE}`,
  ],
  [
    /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/,
    (host) => `${host} cannot be reached: try again later`,
  ],
  [
    /^CERT_HAS_EXPIRED$/,
    (host) => `The certificate of ${host} has expired, so nobody vouches for the page: ${SAVE}`,
  ],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_)/,
    (host) => `Nobody vouches for the certificate of ${host}: ${SAVE}`,
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    (host) => `The certificate of ${host} is for another site: check the link`,
  ],
  [/^(?:EPROTO|ERR_SSL|ERR_TLS|CERT_)/, (host) => `No secure connection to ${host} could be made: ${SAVE}`],
  [/^HPE_/, (host) => `What ${host} answers is no HTTP: check the link`],
  [
    /^(?:Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/,
    (host) => `The page of ${host} came broken (its compression is faulty): try again, or ${SAVE}`,
  ],
];

/** Says what went wrong with the connection to `host`. */
export function connectionProblem(error: unknown, host: string): string {
  const code = codeOf(error);
  const row = ROWS.find(([pattern]) => pattern.test(code));
  return row
    ? row[1](host)
    : `The page of ${host} could not be fetched${code && ` (${code})`}: try again, or ${SAVE}`;
}

/** Errors of several addresses tried at once carry theirs within. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^(?:404|410)$/, "check the link"],
  [/^429$/, "the site wants fewer requests, so try again later"],
  [/^4/, SAVE],
  [/^5/, "the site has a fault, so try again later"],
];

/** Says what a status that is no success means. RFC 9110, 15. */
export function statusProblem(status: number, url: string): string {
  const words = STATUS_CODES[status];
  const [, advice] = ADVICE.find(([pattern]) => pattern.test(String(status))) ?? ["", SAVE];
  return `${url} answers ${status}${words ? ` ${words}` : ""}: ${advice}`;
}
