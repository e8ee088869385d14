/** Questions asked of the reader. Each is answered anew: what was asked is kept nowhere, and written into no log. */
import type { Context, Hono } from "hono";
import { answer, refusalMessage } from "../../src/index.ts";
import { type Asking, askedPage } from "./asked.ts";
import { languageAsked, languagePreferred } from "./language.ts";
import { ID } from "./pages.ts";
import { dataMade, dossierIn, pageMade, type Reception } from "./reception.ts";
import { sendOnce } from "./send.ts";
import { languageOf } from "./view.ts";

const SIZE = 5; // excerpts at once, as in the terminal

export function questions(app: Hono, reception: Reception): void {
  const reply = async (c: Context, isData: boolean): Promise<Response | null> => {
    const store = reception.store(reception.setting.record.now(), reception.isAll(c));
    const dossier = dossierIn(store, c.req.param("dossier"));
    if (!dossier) return reception.problem(c, "missing");
    const asking = askingOf(c);
    if (asking.text === "" && dossier.articles.some(({ id }) => id === "ask")) return null; // an article may be called so
    const refused = asking.text === "" ? null : tooMuch(c, reception);
    if (refused) return refused;
    const { text, page, size, why } = asking;
    // As the page is; else the question tells its language by itself.
    const asked =
      languageAsked(c.req.query("lang")) ??
      languagePreferred(c.req.header("accept-language")) ??
      (text === "" ? "en" : null);
    const start = performance.now();
    const said = await answer(store, {
      dossier: dossier.id,
      text,
      page,
      size,
      reasons: why,
      ...(asked && { language: asked }),
    });
    const { command, kind } = said;
    const seconds = (performance.now() - start) / 1000;
    if (text !== "") reception.setting.meter.asked({ platform: "web", way: "page", command, kind, seconds });
    if (isData) return sendOnce(c, dataMade(said));
    const own = new URL(c.req.url).searchParams;
    own.delete("lang");
    const seen = reception.view(c, own.size > 0 ? `ask?${own}` : "ask");
    const view = text === "" ? seen : { ...seen, language: said.language }; // in the language of the question, where no other is known
    return sendOnce(c, pageMade(view, askedPage(view, dossier, asking, said)));
  };
  app.get(`/:dossier{${ID}}/ask`, async (c, next) => (await reply(c, false)) ?? next());
  app.get(`/:dossier{${ID}}/ask.json`, async (c, next) => (await reply(c, true)) ?? next());
}

function askingOf(c: Context): Asking {
  const page = Number(c.req.query("page") ?? 1);
  return {
    text: (c.req.query("q") ?? "").trim(),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: SIZE,
    why: c.req.query("why") === "1",
  };
}

/** Says how long to wait; null where there is no need to. */
function tooMuch(c: Context, reception: Reception): Response | null {
  const { addressOf, fair, meter } = reception.setting;
  const who = addressOf(c);
  const refusal = fair(who, who);
  if (!refusal) return null;
  meter.limited("web", refusal.by);
  const language = languageOf(c);
  const { headline } = refusalMessage(refusal, language);
  const made = { body: `${headline}\n`, type: "text/plain; charset=utf-8" };
  return sendOnce(c, made, 429, { "retry-after": `${Math.ceil(refusal.waitMs / 1000)}` });
}
