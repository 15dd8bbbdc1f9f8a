import { html } from 'lit';
import type { Reason } from '../api/types';
import { shortened } from './shortened';

/** Said elsewhere on the card: for what, where, when, in which language, and how old. */
const ELSEWHERE = new Set([
  'MEETS_NEED',
  'DISTANCE',
  'CONFIDENTIAL_LOCATION',
  'ON_SITE',
  'AT_HOME',
  'BY_PHONE',
  'ONLINE',
  'RESIDENTIAL',
  'STREET_WORK',
  'OPEN_UNTIL',
  'OPENS_AGAIN',
  'PUBLIC_HOLIDAY',
  'HOURS_UNKNOWN',
  'HOURS_STATED_IN',
  'SPEAKS',
  'VIA_INTERPRETER',
  'VERIFIED_ON',
  'TAKEN_FROM',
  'OLD_FACTS',
]);

/** What somebody should know before calling or going; marked, and worded so by the interface. */
const WARNINGS = new Set([
  'SERVES_PART',
  'MAY_SERVE',
  'AREA_INCOMPLETE',
  'AREA_NOT_DECLARED',
  'SERVES_ELSEWHERE',
  'OUTSIDE_COMPETENCE',
  'WAITING_LIST',
  'FULL',
  'CONTESTED',
]);

/** Why it stands here, in the order and the words of the interface. */
export function reasons(why: Reason[]) {
  return html`
    <ul class="reasons" part="reasons">
      ${shortened(why)
        .filter((reason) => !ELSEWHERE.has(reason.code))
        .map((reason) => html`<li class=${WARNINGS.has(reason.code) ? 'careful' : ''}><span>${reason.text}</span></li>`)}
    </ul>
  `;
}
