/** What a button asks for, written so that a platform gives it back with the press: nothing is remembered. */
import { z } from "zod";
import { type CommandName, commands } from "../answer/commands.ts";
import { Language } from "../model/language.ts";

/** An excerpt, as it was when the button was made. */
export interface OfExcerpt {
  /** `part` and `around` turn the parts of a long excerpt and of its context. */
  readonly does: "share" | "context" | "cite" | "part" | "around";
  readonly dossier: string;
  readonly language: Language;
  /** `referenceOf` the excerpt. */
  readonly reference: string;
  readonly revision: string;
  /** Which part of a long excerpt, from 1. */
  readonly part: number;
}

/** The question of the message that the button stands on. */
export interface OfQuestion {
  /** To show a page, to say that this was not asked, to ask the same otherwise. */
  readonly does: "page" | "miss" | "again";
  readonly dossier: string;
  readonly language: Language;
  /** From 1; one excerpt is a page. */
  readonly page: number;
  readonly part: number;
  /** To ask it as; null as it was asked. */
  readonly command: CommandName | null;
}

export type Button = OfExcerpt | OfQuestion;

const OF_EXCERPT = ["share", "context", "cite", "part", "around"] as const;
const OF_QUESTION = ["page", "miss", "again"] as const;

/** Whether the question must come back with the press. */
export const needsQuestion = (button: Button): button is OfQuestion =>
  OF_QUESTION.some((does) => does === button.does);

const hyphened = (name: string): string => name.replaceAll(" ", "-");

const VERSION = "1"; // of this writing, so that a later one can read it on

/** Writes a button in at most 100 of `[a-z0-9A-Z:._-]`, the length of Discord's `custom_id`. */
export function writeButton(button: Button): string {
  const { does, dossier, language, part } = button;
  const rest = needsQuestion(button)
    ? [button.page, hyphened(button.command ?? "")]
    : [button.reference, button.revision];
  return [VERSION, does, dossier, language, part, ...rest].join(":");
}

const Count = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
const COMMANDS = new Map(commands.map(({ name }) => [hyphened(name), name]));
/** Empty for none; one that there is no longer is read as none of ours, since it would ask for something else. */
const Command = z
  .string()
  .refine((written) => written === "" || COMMANDS.has(written))
  .transform((written) => COMMANDS.get(written) ?? null);
const common = [z.string().regex(/^[a-z0-9][a-z0-9_-]{0,30}$/), Language, Count] as const;

const Written = z.union([
  z
    .tuple([
      z.literal(VERSION),
      z.enum(OF_EXCERPT),
      ...common,
      z.string().regex(/^[\w-]{8}(\.[a-z0-9]{1,7}\.[a-z0-9]{1,7})?$/),
      z.string().regex(/^[\w-]{6}$/),
    ])
    .transform(([, does, dossier, language, part, reference, revision]): Button => {
      return { does, dossier, language, part, reference, revision };
    }),
  z
    .tuple([z.literal(VERSION), z.enum(OF_QUESTION), ...common, Count, Command])
    .transform(([, does, dossier, language, part, page, command]): Button => {
      return { does, dossier, language, part, page, command };
    }),
]);

/** Reads what a press gives back; null for what no button of ours is. What it names may be there no longer. */
export const readButton = (written: string): Button | null =>
  Written.safeParse(written.split(":")).data ?? null;
