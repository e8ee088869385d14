/** What every page of the desk is told, and what they share. */
import { html } from "hono/html";
import type { Html, View } from "../layout.ts";
import type { DeskPaths } from "./addresses.ts";
import type { Login } from "./logins.ts";
import { DESK, loggedAs } from "./wording.ts";

export interface DeskView extends View {
  readonly desk: DeskPaths;
}

/** Who is logged in, and the way out. */
export function whoBar({ language, desk }: DeskView, login: Login): Html {
  const leave = login.isOurs
    ? html`<form method="post" action="${desk.logout}">${tokenOf(login)}<button>${DESK.leave[language]}</button></form>`
    : "";
  return html`<div class="who"><p>${loggedAs(login.name, language)}</p>${leave}</div>`;
}

/** Says that a form was made for this login. */
export const tokenOf = ({ token }: Login): Html => html`<input type="hidden" name="token" value="${token}">`;

export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** What was done or not done, told once. */
export const noticeOf = (text: string | null, isAlert: boolean): Html =>
  text === null
    ? html`<p class="notice" id="_notice" role="status"></p>`
    : html`<p class="notice${isAlert ? " warn" : ""}" id="_notice" role="${isAlert ? "alert" : "status"}">${text}</p>`;

/** A key as it is shown on what it does; not read out, since the browser tells it by itself. */
export const keyMark = (key: string): Html => html`<kbd aria-hidden="true">${key}</kbd>`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
