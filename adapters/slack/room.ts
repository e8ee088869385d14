/** How much a message of Slack holds. */
import type { Room } from "../../src/index.ts";

/** The three characters that Slack reads as markup in a text, escaped. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Slack refuses a message whose texts are longer than some 12,000 characters together (bolt-js #2509, #2867), blocks and
 * top-level text counted. So each text is counted as often as it stands there: in its block, and escaped above it.
 */
export const SLACK: Room = {
  most: 11_500, // the labels of the buttons take the rest
  measure: (text) => text.length + escaped(text).length + LINE,
};

const LINE = 6; // characters: line breaks, a colon and a space
