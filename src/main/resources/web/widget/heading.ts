import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

const LOWEST = 6;

/** A heading at the level that fits the page around. */
export function heading(level: number, text: string, part: string, id?: string) {
  return html`<div
    class=${part} part=${part} role="heading" aria-level=${Math.min(LOWEST, level)}
    id=${ifDefined(id)} tabindex=${ifDefined(id && '-1')}
  >${text}</div>`;
}
