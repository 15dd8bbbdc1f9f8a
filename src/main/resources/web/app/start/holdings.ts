import { html } from 'lit';
import type { Answer } from '../api/types';
import { language, say, type Word } from '../words/words';

/** Facts that were verified so long ago that people are told to call first. */
const OLD = ['older', 'unknown'];

/** Who runs this directory, how many services it holds, and how fresh what it says of them is. */
export function holdings(publisher: string | undefined, { total, facets }: Pick<Answer, 'total' | 'facets'>) {
  const verified = new Map((facets.freshness ?? []).map(({ value, count }) => [value, count]));
  const fresh = [...verified].filter(([value]) => !OLD.includes(value)).reduce((sum, [, count]) => sum + count, 0);
  const facts: [Word, number][] = [
    ['holdings.services', total],
    ['holdings.fresh', fresh],
    ['holdings.older', verified.get('older') ?? 0],
    ['holdings.unknown', verified.get('unknown') ?? 0],
  ];
  return html`
    <section class="holdings" aria-labelledby="holdings">
      <h2 id="holdings">${say('holdings')}</h2>
      ${publisher ? html`<p>${say('holdings.publisher', { publisher })}</p>` : ''}
      <dl>
        ${facts.filter(([, count]) => count > 0).map(([word, count]) => html`<div><dt>${say(word)}</dt> <dd>${count.toLocaleString(language)}</dd></div>`)}
      </dl>
      ${fresh < total ? html`<p class="quiet">${say('holdings.call')}</p>` : ''}
    </section>
  `;
}
