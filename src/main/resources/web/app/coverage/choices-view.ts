import { html, nothing } from 'lit';
import type { Term } from '../api/types';
import '../browse/need-browser';
import '../parts/choose-box';
import type { Option } from '../parts/choose-box';
import { chips } from '../editing/fields/chips';
import { AUDIENCES } from '../facets/audiences';
import { say, sayOf } from '../words/words';
import { askedToFragment, asking, type Asked } from './asked';
import type { Choice, Known } from './known';
import { languageTold } from './question-told';
import { findNeeds } from '../browse/found-needs';
import { termName } from './terms';

const MODES = ['on-site', 'at-home', 'by-phone', 'online', 'residential', 'street-work'];

/** Need, audience, language, mode and level; what is chosen counts at once. */
export function choicesView(asked: Asked, known: Known, go: (asked: Asked) => void) {
  const add = (id: string) => asking(asked, { needs: [...new Set([...asked.needs, id])] });
  const terms = [...known.terms.values()];
  return html`
    <form class="coverage-choices screen-only" aria-label=${say('coverage.choices')} @submit=${(event: Event) => event.preventDefault()}>
      <div class="cell need">
        ${chips(
          say('coverage.need'),
          asked.needs.map((id) => ({ value: id, label: termName(id, known.terms) })),
          (id) => go(asking(asked, { needs: asked.needs.filter((other) => other !== id) })),
        )}
        <choose-box .key=${'need'} .label=${say(asked.needs.length === 0 ? 'coverage.need' : 'coverage.need.another')} .none=${say('coverage.need.none')} .describedBy=${'need-hint'}
          .find=${(typed: string, signal: AbortSignal) => findNeeds(typed, signal, terms)} .take=${(option: Option) => go(add(option.id))}></choose-box>
        <p id="need-hint" class="quiet">${say('coverage.need.hint')}</p>
        ${terms.length > 0 ? needList(terms, (id) => `#${askedToFragment(add(id))}`) : nothing}
      </div>
      ${select('audience', asked.audience, AUDIENCES.map((value) => ({ value, label: sayOf('audience', value) ?? value })), (audience) => go(asking(asked, { audience })))}
      ${select('language', asked.language, withChosen(known.languages, asked.language, languageTold(asked.language, known)), (language) => go(asking(asked, { language })))}
      ${select('mode', asked.mode, MODES.map((value) => ({ value, label: sayOf('mode', value) ?? value })), (mode) => go(asking(asked, { mode })))}
      ${select('level', asked.level, levels(known.levels, asked.level), (level) => go(asking(asked, { level })), false)}
    </form>
  `;
}

function needList(terms: Term[], to: (id: string) => string) {
  return html`<details class="need-list"><summary>${say('coverage.need.list')}</summary><need-browser .terms=${terms} .to=${(_kind: string, id: string) => to(id)}></need-browser></details>`;
}

function levels(known: string[], chosen: string): Choice[] {
  return withChosen(
    known.map((level) => ({ value: level, label: sayOf('territory.kinds', level) ?? level })),
    chosen,
    sayOf('territory.kinds', chosen) ?? chosen,
  );
}

/** A link may ask for what is no longer, or not yet, in the list. */
function withChosen(choices: Choice[], chosen: string, label: string): Choice[] {
  return chosen === '' || choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, label }];
}

function select(key: 'audience' | 'language' | 'mode' | 'level', chosen: string, choices: Choice[], take: (value: string) => void, any = true) {
  return html`
    <p class="cell">
      <label for="coverage-${key}">${say(`coverage.${key}`)}</label>
      <select id="coverage-${key}" .value=${chosen} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
        ${any ? html`<option value="" ?selected=${chosen === ''}>${say(`coverage.${key as 'audience'}.any`)}</option>` : nothing}
        ${choices.map(({ value, label }) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
      </select>
    </p>
  `;
}
