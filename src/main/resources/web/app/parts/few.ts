import { html, type TemplateResult } from 'lit';
import { say } from '../words/words';

/** The first of many, and the others for who opens them; as `list` sets them. */
export function few<T>(things: readonly T[], most: number, list: (some: readonly T[]) => TemplateResult) {
  const rest = things.slice(most);
  return rest.length <= 1
    ? list(things)
    : html`${list(things.slice(0, most))}
        <details class="few"><summary>${say('and-others', { count: rest.length })}</summary>${list(rest)}</details>`;
}
