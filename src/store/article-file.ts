import { stringify } from "yaml";
import type { FrontMatter } from "../model/article.ts";

/** An article as its file in .md has it: `parseArticle` reads back the same particulars and the same text. */
export function articleFile(front: FrontMatter, text: string): string {
  return `---\n${stringify(told(front), { lineWidth: 0 })}---\n${text}\n`;
}

/** Without what says nothing: a date that is not inferred. */
function told({ published: { inferred, ...published }, ...front }: FrontMatter): unknown {
  return { ...front, published: inferred ? { ...published, inferred } : published };
}
