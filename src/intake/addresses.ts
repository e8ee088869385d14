/** Which addresses are public: a link from a mail must not make onrecord read the newsroom's own machines. */
import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** RFC 4291, 2.4: the only global addresses that were ever given out; IPv4 written as IPv6 lies outside. */
const GLOBAL = ipaddr.parseCIDR("2000::/3");
/** RFC 9637: for examples. */
const DOCUMENTATION = ipaddr.parseCIDR("3fff::/20");

/**
 * Whether an IP address is one of the public internet.
 *
 * Source: the special-purpose registries of IANA (RFC 6890), as ipaddr.js has them; not public are loopback, private,
 * link-local, carrier NAT, multicast and reserved ones, and those that carry another address: mapped, NAT64, 6to4, Teredo.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || (parsed.match(GLOBAL) && !parsed.match(DOCUMENTATION));
}

/** The error of a connection that was not made because of its address. */
export class RefusedAddress extends Error {
  readonly code = "REFUSED_ADDRESS";
}

/** Resolves a name, as `dns.lookup` does with `all`. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * The `lookup` of a connection that goes only where `mayConnect` allows.
 *
 * The connection is made to the very addresses that were looked at, so a name that changes its answer gains nothing. One
 * address that is not allowed refuses all: a name of the public internet has no private one among its own.
 */
export function guardedLookup(
  mayConnect: (address: string) => boolean,
  resolve: Resolve = lookup,
): LookupFunction {
  return (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) return answer(error, "", 0);
      if (!first || !addresses.every(({ address }) => mayConnect(address)))
        return answer(new RefusedAddress(host), "", 0);
      if (options.all) answer(null, addresses);
      else answer(null, first.address, first.family);
    });
  };
}
