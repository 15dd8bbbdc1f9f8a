import { html, nothing } from 'lit';
import { language, say } from '../../words/words';
import { ageOf } from '../ages';
import type { Fact } from '../api-types';
import type { Editing } from '../fields/editing';
import type { Group } from '../groups';
import { factView, type FactWays } from './fact-view';
import { lineTold } from './told';

/** Facts that belong together, folded to one line: what is known, since when, and whether something is to be done. */
export function groupView(group: Group, facts: Fact[], isOpen: boolean, toggle: (open: boolean) => void, editing: Editing, ways: FactWays) {
  if (facts.length === 0) {
    return nothing;
  }
  const changed = facts.filter(ways.changed).length;
  const line = facts.some(({ hidden }) => hidden) ? say('edit.hidden.short') : lineTold(facts.flatMap(({ cells }) => cells), language, editing.known);
  const oldest = facts.find(({ due }) => due) ?? facts.find(({ cells }) => cells.some(({ value }) => value !== '')) ?? facts[0];
  return html`
    <details class="edit-group" id="group-${group.id}" .open=${isOpen} @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}>
      <summary>
        <h3>${say(group.title)}</h3>
        <span class="line">${line || html`<span class="quiet">${say('edit.unknown')}</span>`}</span>
        <span class="marks">
          ${changed > 0 ? html`<span class="changed">${say('edit.changed.badge')}</span>` : nothing}
          ${facts.some(({ disagreement }) => disagreement) ? html`<span class="badge">${say('edit.disagreement.badge')}</span>` : nothing}
          ${facts.some(({ proposal }) => proposal) ? html`<span class="badge">${say('edit.proposed.badge')}</span>` : nothing}
          <span class="age ${oldest.due ? 'due' : 'quiet'}">${ageOf(oldest)}</span>
        </span>
      </summary>
      ${isOpen ? facts.map((fact) => factView(fact, editing, facts.length > 1, ways)) : nothing}
    </details>
  `;
}
