import { html, type TemplateResult } from 'lit';

/** What was unfolded: who comes back from an answer finds it as it was left. In memory alone. */
const unfolded = new Set<string>();

/** A part that opens; `key` tells it from all others. */
export function unfoldable(key: string, summary: TemplateResult, content: TemplateResult) {
  const keep = (event: Event) => unfolded[(event.target as HTMLDetailsElement).open ? 'add' : 'delete'](key);
  return html`<details ?open=${unfolded.has(key)} @toggle=${keep}>${summary}${content}</details>`;
}
