import { html } from 'lit';
import type { Answer } from '../api/types';

/** What has to be known of an answer as a whole, such as words that could not be searched. */
export function notes(answer: Answer) {
  return (answer.notes ?? []).map((note) => html`<p class="quiet">${note.text}</p>`);
}
