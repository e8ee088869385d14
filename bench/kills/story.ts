/** Articles that are made up, each by its number, with facts to draft. */
import type { Intake } from "../../src/intake/result.ts";

/** An article of about `sentences` quotations and as many figures. */
export function story(number: number, sentences = 3): Intake {
  const title = `Tempête numéro ${number} à Brélac`;
  const lines = Array.from(
    { length: sentences },
    (_, i) =>
      `Le maire, Jean Kerdoncuff, a déclaré que le quai ${number}${i} resterait fermé. « La digue ${i} a cédé dans la nuit numéro ${number} », a-t-il ajouté mardi. Au moins ${40 + i} bateaux ont coulé, selon la préfecture.`,
  );
  return {
    text: [title, ...lines].join("\n"),
    title,
    standfirst: null,
    author: null,
    publisher: "La Vigie",
    url: null,
    language: "fr",
    published: { value: "2021-03-04" },
    rights: null,
    provenance: "made up",
    notes: [],
  };
}

export const ADDING = { told: {}, replace: false, today: "2021-03-05" } as const;

/** Makes the dossier `storm` with one article of `sentences` quotations. */
export async function makeStorm(folder: string, sentences: number): Promise<void> {
  // What reads articles takes long to load, and no child needs it.
  const { add } = await import("../../src/desk/add.ts");
  const { readHoldings } = await import("../../src/desk/holdings.ts");
  const read = await readHoldings(folder, "storm");
  if (!("holdings" in read)) throw new Error("There can be no such dossier");
  await add(read.holdings, story(1, sentences), ADDING);
}
