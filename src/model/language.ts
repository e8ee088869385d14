import { z } from "zod";

/** The languages that articles are read in and questions are asked in. ISO 639-1. */
export const Language = z.enum(["fr", "en"]);
export type Language = z.infer<typeof Language>;

/** The language of an article, ISO 639: any may stand in a record, and those of `Language` are read for facts. */
export const Tongue = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: "must be a language as ISO 639 writes it: fr, en, de" });

/** The language, where articles in it are read for facts; null for any other. */
export const readable = (tongue: string): Language | null => Language.safeParse(tongue).data ?? null;

/** The language beside it. */
export const otherLanguage = (language: Language): Language => (language === "fr" ? "en" : "fr");
