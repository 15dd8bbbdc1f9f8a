import { html, nothing } from 'lit';
import { say } from '../app/words/words';

export interface Chip {
  label: string;
  take: () => void;
}

/** What is chosen, each to be taken away; who took one away goes on with the field that follows. */
export function chips(label: string, chosen: readonly Chip[]) {
  const remove = (take: () => void) => (event: Event) => {
    const field = (event.currentTarget as Element).closest('ul')?.parentElement?.querySelector<HTMLElement>('input');
    take();
    field?.focus();
  };
  return chosen.length === 0
    ? nothing
    : html`<ul class="chips" aria-label=${label}>
        ${chosen.map(
          (one) => html`<li><button type="button" aria-label=${say('remove', { what: one.label })} @click=${remove(one.take)}>
            <span>${one.label}</span><span class="cross" aria-hidden="true">×</span>
          </button></li>`,
        )}
      </ul>`;
}
