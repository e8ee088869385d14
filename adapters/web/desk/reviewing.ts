/** The drafts of a dossier, and what is done with each: the page says what was shown, and only that is judged. */
import type { Context, Hono } from "hono";
import {
  type Dossier,
  dateReading,
  figureReading,
  type Item,
  isContradicted,
  next,
  type Refused,
  readDate,
  refusedLine,
  wordsAt,
} from "../../../src/index.ts";
import { draftPage } from "./draft.ts";
import { askedIn, type Form } from "./form.ts";
import type { Front } from "./front.ts";
import { draftsPage } from "./lists.ts";
import type { Login } from "./logins.ts";
import type { Sitting, Told } from "./sittings.ts";
import { namesOf } from "./speakers.ts";

/** A draft that an address names, in the sitting of whoever asks, and while nothing else is done there. */
interface Before {
  readonly c: Context;
  readonly login: Login;
  readonly dossier: Dossier;
  readonly sitting: Sitting;
  /** Its number. */
  readonly at: number;
  readonly item: Item;
}

const ID = "[a-z0-9][a-z0-9_-]*";

export function reviewing(routes: Hono, front: Front): void {
  const { setting, sittings } = front;
  const { record, root, today } = setting;

  /** Does `work` in the sitting of the dossier that the address names, which is first brought up to date. */
  const inDossier = (
    work: (c: Context, login: Login, dossier: Dossier, sitting: Sitting) => Promise<Response>,
  ) =>
    front.guarded(async (c, login) => {
      const store = record.now();
      const { version } = record.state();
      const dossier = store.list().find(({ id }) => id === c.req.param("dossier"));
      if (!dossier) return front.problem(c, "missing");
      const sitting = await sittings.at(root, login, dossier, version);
      return sitting.inTurn(async () => {
        await sitting.refresh(root, dossier, version);
        return work(c, login, dossier, sitting);
      });
    });
  const onDraft = (work: (before: Before) => Promise<Response> | Response) =>
    inDossier(async (c, login, dossier, sitting) => {
      const at = sitting.find(c.req.param("article") ?? "", c.req.param("fact") ?? "");
      const item = at === null ? undefined : sitting.session.items[at];
      if (at === null || !item) return front.problem(c, "noDraft", front.view(c).desk.dossier(dossier.id));
      return work({ c, login, dossier, sitting, at, item });
    });

  /** Goes to where the reviewer is now, and tells there what was done. */
  const goOn = (c: Context, sitting: Sitting, told: Told): Response => {
    const { desk } = front.view(c);
    const { items, at, dossier } = sitting.session;
    const name = Object.keys(told).length > 0 ? sitting.tell(told) : undefined;
    const item = items[at];
    return c.redirect(item ? desk.draft(dossier.id, item, name) : desk.dossier(dossier.id, name), 303);
  };

  const undo = async (c: Context, sitting: Sitting, form: Form): Promise<Response> => {
    const isAsShown = form("steps") === String(sitting.session.steps.length);
    if (!isAsShown) return goOn(c, sitting, { notice: { kind: "changed by yourself" } });
    const { notice } = await sitting.act({ root, today }, { kind: "undo" });
    return goOn(c, sitting, notice ? { notice } : {});
  };

  const judge = async ({ c, sitting, item, at }: Before, form: Form): Promise<Response> => {
    const did = DID[form("do")] ?? null;
    const state = did === "edited" ? null : did;
    const verdict: Told = state
      ? { did: { state, fact: item.entry.fact.id } }
      : { notice: { kind: "edited" } };
    const met = sitting.metAs(at, form("revision"), did);
    if (met === "again") {
      if (state) sitting.session = next(sitting.session);
      return goOn(c, sitting, verdict);
    }
    if (met) return goOn(c, sitting, { notice: { kind: met } });
    const asked = askedIn(form, item.entry);
    if (!asked) return front.problem(c, "form");
    const typed = asked.typed ? { typed: asked.typed } : {};
    if ("refused" in asked) return goOn(c, sitting, { refused: asked.refused, ...typed });
    const { notice } = await sitting.act({ root, today }, asked.action);
    if (notice === null) return goOn(c, sitting, verdict);
    return goOn(c, sitting, { notice, ...(notice.kind === "refused" ? typed : {}) });
  };

  const reading = (what: "date" | "figure") =>
    onDraft(({ c, item }) => {
      const { language } = front.view(c);
      const typed = (c.req.query("typed") ?? "").slice(0, 500).normalize("NFC");
      const text = { date: dateReading, figure: figureReading }[what](item.entry, typed, language);
      const refused: Refused =
        what === "figure"
          ? { kind: "no figure" }
          : isContradicted(item.entry, readDate(typed)?.value ?? "")
            ? { kind: "contradicted", words: wordsAt(item.entry, "when") ?? "" }
            : { kind: "no date", value: typed.trim() };
      c.header("cache-control", "no-store");
      return c.json({ isRead: text !== null, text: text ?? refusedLine(refused, language) });
    });

  routes.get(
    `/:dossier{${ID}}`,
    inDossier(async (c, login, _, sitting) => {
      const told = sitting.told(c.req.query("told") ?? "");
      return front.page(c, draftsPage(front.view(c), login, sitting.session, told));
    }),
  );
  routes.post(
    `/:dossier{${ID}}/undo`,
    inDossier(async (c, login, _, sitting) => {
      const form = await front.form(c, login);
      sitting.session = { ...sitting.session, at: sitting.session.items.length };
      return form ? undo(c, sitting, form) : front.problem(c, "form");
    }),
  );
  const draft = `/:dossier{${ID}}/:article{${ID}}/:fact{${ID}}`;
  routes.get(
    draft,
    onDraft(({ c, login, dossier, sitting, at, item }) => {
      const session = { ...sitting.session, at };
      const told = sitting.told(c.req.query("told") ?? "");
      const names = namesOf(dossier);
      return front.page(c, draftPage(front.view(c), { login, session, item, told, names }));
    }),
  );
  routes.post(
    draft,
    onDraft(async (before) => {
      const { c, login, sitting, at } = before;
      const form = await front.form(c, login);
      if (!form) return front.problem(c, "form");
      sitting.session = { ...sitting.session, at };
      return form("do") === "undo" ? undo(c, sitting, form) : judge(before, form);
    }),
  );
  routes.get(`${draft}/date`, reading("date"));
  routes.get(`${draft}/figure`, reading("figure"));
}

const DID: Readonly<Record<string, "accepted" | "rejected" | "edited">> = {
  accept: "accepted",
  reject: "rejected",
  span: "edited",
  speaker: "edited",
  date: "edited",
  figure: "edited",
};
