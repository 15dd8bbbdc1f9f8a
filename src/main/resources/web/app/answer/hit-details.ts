import { html } from 'lit';
import type { Hit } from '../api/types';
import { factList, type Row } from '../facts/row';
import { ROWS } from '../facts/rows';
import { say } from '../words/words';
import { unshortened } from './shortened';

/** The rest of what is known, for who opens it. */
export function hitDetails(hit: Hit) {
  const rows = [
    wholeReasons(hit),
    ROWS.address,
    ROWS.stop,
    ROWS.hours,
    ...(hit.phones.length > 1 ? [ROWS.phones] : []),
    ROWS.description,
    ROWS.forWhom,
    ROWS.how,
    ROWS.price,
    ROWS.categories,
    ROWS.languages,
    ROWS.area,
    ROWS.website,
    ROWS.email,
    ROWS.source,
  ];
  return html`
    <details>
      <summary>${say('details')}<span class="visually-hidden"> : ${hit.service.name.text}</span></summary>
      ${factList(rows, hit)}
    </details>
  `;
}

/** What the card has no room for. */
function wholeReasons(hit: Hit): Row {
  const whole = unshortened(hit.why).map((reason) => reason.text);
  return { word: 'detail.why', of: [], show: () => whole.join(' · ') };
}
