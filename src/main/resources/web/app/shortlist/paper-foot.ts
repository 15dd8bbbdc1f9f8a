import { html } from 'lit';
import { NOTHING } from '../question/question';
import type { Shortlist } from '../route/fragment';
import { NO_REMARKS } from '../route/remarks';
import { month } from '../words/texts';
import { language, say } from '../words/words';
import type { Entry } from './kept';
import { shareLink } from './share-link';

/** At the foot of the paper: how old all of it is, and where it can be found again. */
export function paperFoot(list: Shortlist, entries: Entry[]) {
  const months = entries.flatMap((entry) => (typeof entry === 'object' && entry.lastVerified ? [entry.lastVerified] : [])).sort();
  const [first, last] = [months[0], months.at(-1)];
  const verified =
    first && last ? (first === last ? say('list.verified', { month: month(first) }) : say('list.verified.between', { first: month(first), last: month(last) })) : say('list.verified.unknown');
  // Typed by hand, it is to be short; the notes stand on the paper.
  const address = shareLink(list, NOTHING, language, NO_REMARKS);
  return html`
    <p class="paper-foot paper-only">
      ${verified} ${say('list.address')} <a href=${address}>${address.replace(/^https?:\/\//, '')}</a>
    </p>
  `;
}
