/** The pages that lead to drafts: the login, the dossiers, the drafts of a dossier. */
import { html } from "hono/html";
import {
  type Dossier,
  endLine,
  type Item,
  KIND,
  next,
  type Session,
  STATE,
  tally,
} from "../../../src/index.ts";
import { type Html, keptTag, type Page } from "../layout.ts";
import type { Login } from "./logins.ts";
import type { Told } from "./sittings.ts";
import { aboutOf, toldLine } from "./told-line.ts";
import { type DeskView, hidden, keyMark, noticeOf, tokenOf, whoBar } from "./view.ts";
import { DESK, draftCount, tallyLine } from "./wording.ts";

/** The login; `problem` says why the last one was none, and `name` what was written there. */
export function loginPage(view: DeskView, to: string, problem: string | null, name: string): Page {
  const { language, desk } = view;
  const main = html`<div class="entrance">
<h1>${DESK.login[language]}</h1>
<p>${DESK.why[language]}</p>
${noticeOf(problem, problem !== null)}
<form method="post" action="${desk.login}">
${hidden("to", to)}
<label for="_name">${DESK.name[language]}</label>
<input id="_name" name="name" value="${name}" required maxlength="80" autocomplete="name" aria-describedby="_name-why"${
    name === "" ? html` autofocus` : ""
  }>
<p class="how" id="_name-why">${DESK.nameWhy[language]}</p>
<label for="_password">${DESK.password[language]}</label>
<input id="_password" name="password" type="password" required autocomplete="current-password"${
    problem === null ? "" : html` aria-describedby="_notice"`
  }${name === "" ? "" : html` autofocus`}>
<button class="do accept">${DESK.enter[language]}</button>
</form>
</div>`;
  return { title: DESK.login[language], dossier: null, main, isDesk: true };
}

/** The dossiers, each with how many drafts it has left. */
export function dossiersPage(
  view: DeskView,
  login: Login,
  dossiers: readonly (readonly [dossier: Dossier, left: number])[],
): Page {
  const { language, desk } = view;
  const rows = dossiers.map(
    ([dossier, left]) =>
      html`<li><a href="${desk.dossier(dossier.id)}">${dossier.title[language]}</a> <span class="left${left > 0 ? " some" : ""}">${draftCount(
        left,
        language,
      )}</span>${keptTag(dossier, language)}</li>
`,
  );
  const main = html`<div class="entrance">
<h1>${DESK.review[language]}</h1>
<h2>${DESK.dossiers[language]}</h2>
<ul class="dossiers">${rows}</ul>
${whoBar(view, login)}
</div>`;
  return { title: DESK.review[language], dossier: null, main, isDesk: true };
}

/** The drafts of a dossier by article, and how far the sitting is. */
export function draftsPage(view: DeskView, login: Login, session: Session, told: Told): Page {
  const { language, desk } = view;
  const { dossier, steps } = session;
  const counts = tally(session);
  const { text, isAlert } = toldLine(told, session, language);
  const first = next({ ...session, at: session.items.length });
  const begin = first.items[first.at];
  const main = html`<div class="drafts">
${noticeOf(text, isAlert)}
<h1 id="_card" tabindex="-1" autofocus aria-describedby="_notice">${dossier.title[language]}</h1>
<p class="tally">${counts.left === 0 ? endLine(0, language) : tallyLine(counts, language)}</p>
<form class="doing" method="post" action="${desk.undo(dossier.id)}">${tokenOf(login)}${hidden("steps", steps.length)}
${begin ? html`<a class="do accept" href="${desk.draft(dossier.id, begin)}" data-key="n">${DESK.begin[language]} ${keyMark("n")}</a>` : ""}
${steps.length > 0 ? html`<button class="do undo" data-key="u">${DESK.undo[language]} ${keyMark("u")}</button>` : ""}
<a class="do" href="${desk.home}">${DESK.dossiers[language]}</a>
</form>
${byArticle(view, session)}
<div class="keys" id="_keys" hidden><label><input type="checkbox" id="_letters"> ${DESK.keysOn[language]}</label></div>
${whoBar(view, login)}
</div>`;
  return {
    title: `${DESK.review[language]}, ${dossier.title[language]}`,
    dossier,
    main,
    scripts: ["review"],
    isDesk: true,
  };
}

function byArticle({ language, desk }: DeskView, { items, dossier }: Session): Html {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { id } = item.entry.article;
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  const sections = [...groups].map(([id, group]) => {
    const { article } = group[0]?.entry ?? { article: { title: id, language: "" } };
    const rows = group.map(({ entry, state }, i) => {
      const words = aboutOf(entry);
      const item = group[i];
      return html`<li class="is-${state}"><span class="sort">${KIND[entry.fact.kind][language]}</span> <a href="${
        item ? desk.draft(dossier.id, item) : ""
      }" lang="${article.language}">${words}</a> <span class="state">${state === "draft" ? "" : STATE[state][language]}</span></li>
`;
    });
    return html`<section aria-labelledby="article_${id}"><h2 id="article_${id}" lang="${article.language}">${article.title}</h2>
<ol class="list-of">${rows}</ol></section>`;
  });
  return html`${sections}`;
}
