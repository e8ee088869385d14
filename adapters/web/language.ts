/** Which of our languages a reader reads. */
import { Language } from "../../src/index.ts";

/** The language that an address asks for by `?lang=`; null where it asks for none of ours. */
export const languageAsked = (lang: string | undefined): Language | null =>
  Language.safeParse(lang).data ?? null;

/** The language of a page; English where nobody says. */
export const languageAccepted = (header: string | undefined): Language => languagePreferred(header) ?? "en";

/** The first of ours in what a browser prefers (RFC 9110, 12.5.4); null where there is none. */
export function languagePreferred(header: string | undefined): Language | null {
  const ranges = (header ?? "").split(",", 20).map((range) => {
    const [tag = "", q = ""] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/);
    return { language: Language.safeParse(tag.split("-")[0]).data, weight: q === "" ? 1 : Number(q) };
  });
  const [best] = ranges
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight); // stable
  return best?.language ?? null;
}
