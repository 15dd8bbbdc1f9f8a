import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { factsFrom, sourceNotices } from '../facts/facts-from';
import { link } from '../route/link';
import { listed, otherLanguage } from '../words/texts';
import { say, sayOf, type Word } from '../words/words';
import type { Asked } from './asked';
import { hours } from './hours';
import type { Kept } from './kept';
import { phones, where } from './reach';
import { whatFor } from './what-for';

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

const ALL_HOURS = 400;

/** Services side by side: each fact in a row, so that the eye finds the difference. */
export function compareView(services: Kept[], asked: Asked, close: () => void) {
  const rows: [Word, (kept: Kept) => unknown][] = [
    ['compare.need', (kept) => asked.need(kept.id, kept) ?? whatFor(kept)],
    ['compare.area', (kept) => asked.why(kept.id)],
    ['list.where', where],
    ['list.when', (kept) => hours(kept, ALL_HOURS)],
    ['list.languages', (kept) => (kept.languages.length > 0 ? listed(kept.languages.map((one) => one.name ?? one.code)) : undefined)],
    ['compare.terms', terms],
    ['detail.phones', phones],
    ['compare.verified', (kept) => html`${factsFrom(kept)} ${sourceNotices([kept])}`],
  ];
  return html`
    <div class="compare">
      <div class="compare-head">
        <h3 id="compare" tabindex="-1">${say('compare.title', { count: services.length })}</h3>
        <button class="screen-only" @click=${close}>${say('compare.close')}</button>
      </div>
      <div class="compare-table" role="region" tabindex="0" aria-labelledby="compare">
        <table>
          <thead>
            <tr>
              <td></td>
              ${services.map(({ id, service: { name } }) => html`<th scope="col" lang=${ifDefined(otherLanguage(name))}><a href=${link({ screen: 'service', id })}>${name.text}</a></th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(([word, cell]) => row(word, services.map((kept) => cell(kept))))}
          </tbody>
        </table>
      </div>
    </div>
  `;
}

/** What is known of none of them is no row. */
function row(word: Word, cells: unknown[]) {
  return cells.every((cell) => cell === undefined)
    ? nothing
    : html`<tr><th scope="row">${say(word)}</th>${cells.map((cell) => html`<td>${cell ?? html`<span class="quiet">${say('compare.unknown')}</span>`}</td>`)}</tr>`;
}

function terms({ cost, appointment }: Kept): string | undefined {
  const said = [cost && sayOf('cost', cost), appointment && sayOf('appointment', appointment)].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : undefined;
}
