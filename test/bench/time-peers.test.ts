import { expect, it } from "vitest";
import { timePeers } from "../../bench/time-peers.ts";

const DCT = "2021-05-06"; // a Thursday

it.each([
  {
    peer: "chrono-node",
    lang: "en",
    text: "It opened on May 3, 2020.",
    words: "May 3, 2020",
    type: "DATE",
    value: "2020-05-03",
  },
  {
    peer: "chrono-node",
    lang: "en",
    text: "It opened in May 2020.",
    words: "May 2020",
    type: "DATE",
    value: "2020-05",
  },
  {
    peer: "chrono-node",
    lang: "fr",
    text: "Il a ouvert hier.",
    words: "hier",
    type: "DATE",
    value: "2021-05-05",
  },
  {
    peer: "chrono-node",
    lang: "fr",
    text: "Il ouvre demain à 15h30.",
    words: "demain à 15h30",
    type: "TIME",
    value: "2021-05-07T15:30",
  },
  {
    peer: "ms-recognizers",
    lang: "en",
    text: "It took two years.",
    words: "two years",
    type: "DURATION",
    value: "P2Y",
  },
  {
    peer: "ms-recognizers",
    lang: "en",
    text: "It opened on April 3.",
    words: "April 3",
    type: "DATE",
    value: "2021-04-03",
  },
] as const)("$peer finds $words as $value", ({ peer, lang, text, words, type, value }) => {
  const found = timePeers[peer]?.(text, lang, DCT) ?? [];
  expect(
    found.map((one) => ({ words: text.slice(one.start, one.end), type: one.type, value: one.value })),
  ).toEqual([{ words, type, value }]);
});

it.each(Object.keys(timePeers))("%s finds nothing where nothing is", (peer) => {
  expect(timePeers[peer]?.("The council met the mayor.", "en", DCT)).toEqual([]);
});
