import { describe, expect, it } from "vitest";
import { guardedLookup, isPublic, type Resolve } from "../../src/intake/addresses.ts";

describe("isPublic()", () => {
  it.each([
    "8.8.8.8",
    "93.184.216.34",
    "172.15.0.1",
    "172.32.0.1",
    "100.63.255.255",
    "2606:4700::1111",
    "2a00:1450:4007::1",
  ])("takes %s", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    ["0.0.0.0", "unspecified"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["10.1.2.3", "private"],
    ["172.16.0.1", "private"],
    ["192.168.0.1", "private"],
    ["169.254.169.254", "link-local"],
    ["100.64.0.1", "carrier NAT"],
    ["192.0.0.8", "reserved"],
    ["192.0.2.1", "for examples"],
    ["198.18.0.1", "benchmarks"],
    ["198.51.100.1", "for examples"],
    ["203.0.113.1", "for examples"],
    ["224.0.0.1", "multicast"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["::127.0.0.1", "IPv4-compatible"],
    ["::ffff:8.8.8.8", "IPv4-mapped"],
    ["::ffff:0:127.0.0.1", "IPv4-translated"],
    ["64:ff9b::7f00:1", "NAT64"],
    ["64:ff9b:1::7f00:1", "local NAT64"],
    ["2002:7f00:1::", "6to4"],
    ["2001::1", "Teredo"],
    ["2001:db8::1", "for examples"],
    ["3fff::1", "for examples"],
    ["fc00::1", "unique local"],
    ["fd12:3456::1", "unique local"],
    ["fe80::1", "link-local"],
    ["fec0::1", "site-local"],
    ["ff02::1", "multicast"],
    ["100::1", "discard"],
    ["vigie.example", "no address"],
    ["", "no address"],
  ])("refuses %s: %s", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe("guardedLookup()", () => {
  const answers =
    (...addresses: string[]): Resolve =>
    (_host, _options, answer) =>
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
  const ask = (resolve: Resolve, all: boolean) =>
    new Promise((done) => {
      guardedLookup(isPublic, resolve)("vigie.example", { all }, (error, address) =>
        done(error?.message ?? address),
      );
    });

  it("gives the address that it has looked at", async () => {
    expect(await ask(answers("8.8.8.8"), false)).toBe("8.8.8.8");
    expect(await ask(answers("8.8.8.8"), true)).toEqual([{ address: "8.8.8.8", family: 4 }]);
  });

  it("refuses all addresses of a name that has a private one", async () => {
    expect(await ask(answers("8.8.8.8", "127.0.0.1"), false)).toBe("vigie.example");
    expect(await ask(answers("8.8.8.8", "127.0.0.1"), true)).toBe("vigie.example");
    expect(await ask(answers(), true)).toBe("vigie.example");
  });

  it("looks once: what it has looked at is what is connected to", async () => {
    let asked = 0;
    const rebinding: Resolve = (host, options, answer) => {
      asked += 1;
      answers(asked === 1 ? "8.8.8.8" : "127.0.0.1")(host, options, answer);
    };
    expect(await ask(rebinding, false)).toBe("8.8.8.8");
    expect(asked).toBe(1);
  });
});
