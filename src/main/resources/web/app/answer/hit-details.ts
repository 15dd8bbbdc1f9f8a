import { html } from 'lit';
import type { Hit } from '../api/types';
import { factList } from '../facts/row';
import { ROWS } from '../facts/rows';
import { say } from '../words/words';

/** The rest of what is known, for who opens it. */
export function hitDetails(hit: Hit) {
  const rows = [
    ROWS.address,
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
