/** Fetches a page from the public internet, within limits. */
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { visible } from "../text/visible.ts";
import { guardedLookup, isPublic, RefusedAddress } from "./addresses.ts";
import { type Body, ENCODINGS, readBody } from "./body.ts";
import { connectionProblem, statusProblem } from "./faults.ts";
import type { Problem } from "./result.ts";
import { inMegabytes } from "./size.ts";

/** A page as it came, and the link that it came from after all redirects. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly url: string; readonly contentType: string }
  | Problem;

/** How long, how much and how far; `allowPrivate` opens the newsroom's own machines. */
export interface Limits {
  /** For all redirects and the body together. */
  readonly timeoutMs: number;
  /** Of the body, uncompressed. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly allowPrivate: boolean;
}

const HEADERS = {
  "User-Agent": "onrecord",
  Accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/*;q=0.8, */*;q=0.1",
  "Accept-Encoding": ENCODINGS,
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page.
 *
 * Each hop is checked anew: its scheme, its name, and in the connection itself the address that the name stands for.
 * A problem is one plain sentence that says what to do; nothing is thrown.
 */
export async function fetchPage(
  url: string,
  limits: Limits,
  mayConnect: (address: string) => boolean = isPublic,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const allowed = limits.allowPrivate ? () => true : mayConnect;
  let next = url;
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    const target = URL.canParse(next) ? new URL(next) : null;
    const refusal = refusalOf(target, next, allowed);
    if (refusal !== null || target === null) return { problem: refusal ?? "" };
    target.hash = "";
    const step = await follow(target, signal, limits, allowed);
    if (!("redirect" in step)) return step;
    next = URL.canParse(step.redirect, target.href) ? new URL(step.redirect, target).href : step.redirect;
  }
  return {
    problem: `${url} leads from one page to the next more than ${limits.maxRedirects} times: open it in a browser and add the link that it ends at`,
  };
}

/** Why a link is not even tried; null where it may be. The URL standard has made 0x7f000001 and its kin 127.0.0.1. */
function refusalOf(
  target: URL | null,
  written: string,
  allowed: (address: string) => boolean,
): string | null {
  if (target === null) return `"${visible(written)}" is no link: write it whole, beginning with https://`;
  if (target.protocol !== "http:" && target.protocol !== "https:")
    return `${target.protocol} links are not read: add one that begins with https://, or a file`;
  if (target.username !== "" || target.password !== "")
    return "The link has a name or a password in it: take it out, or save the page and add that file";
  const host = bareHost(target);
  // An address is connected to without a look-up, so it is looked at here.
  return isIP(host) !== 0 && !allowed(host) ? connectionProblem(new RefusedAddress(host), host) : null;
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** One request: where it leads, or what it gives. */
async function follow(
  target: URL,
  signal: AbortSignal,
  { maxBytes, timeoutMs }: Limits,
  allowed: (address: string) => boolean,
): Promise<Fetched | { readonly redirect: string }> {
  try {
    const response = await answerOf(target, signal, allowed);
    const { statusCode: status = 0, headers } = response;
    if (REDIRECTS.has(status) && headers.location !== undefined) {
      response.destroy();
      return { redirect: headers.location };
    }
    if (status < 200 || status > 299) {
      response.destroy();
      return { problem: statusProblem(status, target.href) };
    }
    if (Number(headers["content-length"] ?? 0) > maxBytes) {
      response.destroy();
      return bodyProblem("size", target, maxBytes);
    }
    const body = await readBody(response, maxBytes);
    if ("fault" in body) return bodyProblem(body.fault, target, maxBytes);
    return { bytes: body.bytes, url: target.href, contentType: headers["content-type"] ?? "" };
  } catch (error) {
    if (signal.aborted)
      return {
        problem: `${target.hostname} took longer than ${timeoutMs / 1000} seconds: try again later, or save the page and add that file`,
      };
    return { problem: connectionProblem(error, bareHost(target)) };
  }
}

function answerOf(
  target: URL,
  signal: AbortSignal,
  allowed: (address: string) => boolean,
): Promise<IncomingMessage> {
  const request = target.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    // A connection of its own each time: one that is kept open was made for another check.
    request(target, { headers: HEADERS, lookup: guardedLookup(allowed), signal, agent: false }, resolve)
      .on("error", reject)
      .end();
  });
}

function bodyProblem(
  fault: Extract<Body, { fault: string }>["fault"],
  target: URL,
  maxBytes: number,
): Problem {
  if (fault === "encoding")
    return {
      problem: `${target.href} comes in a compression that nobody asked for: save the page in a browser and add that file`,
    };
  return {
    problem: `${target.href} is larger than ${inMegabytes(maxBytes)}: save the text of the article and add that file`,
  };
}
