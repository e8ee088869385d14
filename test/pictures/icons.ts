/** The few signs that both apps draw, as outlines of the colour around them. */
import { type Html, html } from "./html.ts";

const outline = (paths: Html): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;

export const EYE = outline(
  html`<path d="M2 12c2.5-5 6-7 10-7s7.5 2 10 7c-2.5 5-6 7-10 7S4.5 17 2 12z"/><circle cx="12" cy="12" r="3"/>`,
);
export const LEAVES = outline(html`<path d="M14 4h6v6M20 4l-9 9M18 14v5H5V6h5"/>`);
export const CHEVRON = outline(html`<path d="M6 9l6 6 6-6"/>`);
export const SLASH = outline(html`<rect x="3" y="3" width="18" height="18" rx="3"/><path d="M9 16l6-8"/>`);
export const CLOSE = outline(html`<path d="M6 6l12 12M18 6L6 18"/>`);
