import type { Language } from "../model/language.ts";
import { quotationsEn } from "./quotation/en/quotations.ts";
import { quotationsFr } from "./quotation/fr/quotations.ts";
import type { Quotation } from "./quotation/types.ts";

const READERS: Readonly<Record<Language, (text: string) => readonly Quotation[]>> = {
  fr: quotationsFr,
  en: quotationsEn,
};

/** What an article says that somebody said, in the order in which the contents begin. Linear in the text. */
export const quotationsOf = (text: string, language: Language): readonly Quotation[] =>
  READERS[language](text).toSorted((one, other) => startOf(one) - startOf(other));

const startOf = ({ content }: Quotation): number => content[0]?.start ?? 0;
