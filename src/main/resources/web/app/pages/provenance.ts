import { html, nothing } from 'lit';
import type { Listed, OneService } from '../api/types';
import { checked } from '../facts/checked';
import { corrected } from '../facts/corrected';
import { monthOf, sourceNotices } from '../facts/facts-from';
import { ROWS } from '../facts/rows';
import type { Row } from '../facts/row';
import { listed, month } from '../words/texts';
import { say, sayOf, type Word } from '../words/words';

/** What people ask for, and are to be told when nobody knows. */
const ASKED: [Word, Row[]][] = [
  ['unknown.for-whom', [ROWS.ages, ROWS.audiences, ROWS.forWhom]],
  ['unknown.languages', [ROWS.languages]],
  ['unknown.how', [ROWS.how]],
  ['unknown.price', [ROWS.price]],
  ['unknown.room', [ROWS.room]],
  ['unknown.hours', [ROWS.hours]],
  ['unknown.phones', [ROWS.phones]],
];

/** The number of a record is not told where its address is not. */
function from({ name, id }: { name: string; id?: string }): string {
  return id ? say('service.source', { name, id }) : say('service.source.only', { name });
}

/** From whom all of it is, since when, and what is not known. */
export function provenance({ atLocations: locations }: OneService) {
  const [first] = locations;
  const unknown = ASKED.filter(([, rows]) => locations.every((one) => rows.every((row) => !row.show(one))));
  return html`
    <section class="provenance">
      <h3>${say('service.facts')}</h3>
      <p>${verified(first)}${first.source ? ` ${from(first.source)}` : nothing}</p>
      ${sourceNotices(locations)} ${joined(first)} ${corrected(first)} ${checked(first)}
      ${first.accreditations ? html`<dl class="known"><dt>${say('fact.accreditations')}</dt><dd>${ROWS.accreditations.show(first)}</dd></dl>` : nothing}
      ${unknown.length > 0 ? html`<p>${say('unknown', { what: unknown.map(([word]) => say(word)).join(', ') })}</p>` : nothing}
    </section>
  `;
}

/** Which fields are from another source that records the same. */
function joined({ joinedSources = [] }: Listed) {
  return joinedSources.map(
    ({ source, fields, lastVerified }) => html`<p>
      ${say('service.joined', { name: source.name, what: listed(fields.map((field) => sayOf('corrected', field) ?? field)) })}
      ${lastVerified ? say('service.verified', { month: month(lastVerified) }) : source.retrievedOn ? say('service.taken', { month: monthOf(source.retrievedOn) }) : nothing}
    </p>`,
  );
}

function verified({ lastVerified, source }: Listed): string {
  if (lastVerified) {
    return say('service.verified', { month: month(lastVerified) });
  }
  return source.retrievedOn ? say('service.taken', { month: monthOf(source.retrievedOn) }) : say('service.verified.unknown');
}
