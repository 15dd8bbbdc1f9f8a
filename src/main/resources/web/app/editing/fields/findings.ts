import { html } from 'lit';
import type { Finding } from '../api-types';
import { idOf } from './editing';

/** What is wrong or doubtful, told at its field. */
export function findingsView(column: string, findings: readonly Finding[]) {
  return html`<div id="${idOf(column)}-findings" class="findings" aria-live="polite">
    ${findings.map(({ severity, text }) => html`<p class=${severity === 'error' ? 'fault' : 'doubt'}>${text}</p>`)}
  </div>`;
}
