import { z } from "zod";

/** The languages that articles are read in and questions are asked in. ISO 639-1. */
export const Language = z.enum(["fr", "en"]);
export type Language = z.infer<typeof Language>;

/** The language beside it. */
export const otherLanguage = (language: Language): Language => (language === "fr" ? "en" : "fr");
