import { html, nothing } from 'lit';
import { say } from '../../words/words';

export interface Chip {
  value: string;
  label: string;
}

/** What is chosen, each to be taken away; who took one away goes on with the field that follows. */
export function chips(label: string, chosen: readonly Chip[], take: (value: string) => void) {
  const remove = (value: string) => (event: Event) => {
    const field = (event.currentTarget as Element).closest('.cell')?.querySelector<HTMLElement>('input, select');
    take(value);
    field?.focus();
  };
  return chosen.length === 0
    ? nothing
    : html`<ul class="chips" aria-label=${label}>
        ${chosen.map(
          (one) => html`<li><button type="button" aria-label=${say('remove', { what: one.label })} @click=${remove(one.value)}>
            <span>${one.label}</span><span class="cross" aria-hidden="true">×</span>
          </button></li>`,
        )}
      </ul>`;
}
