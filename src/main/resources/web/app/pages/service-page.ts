import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { get } from '../api/get';
import type { Listed, OneService } from '../api/types';
import '../editing/room/service-tools';
import { addressLine } from '../facts/address';
import { closedSince } from '../facts/closed';
import { callButton } from '../facts/contact';
import { verifiedIn } from '../facts/corrected';
import { factsFrom } from '../facts/facts-from';
import { state } from '../facts/hours';
import { reference } from '../facts/reference';
import { factList, isShared, type Row } from '../facts/row';
import { ROWS } from '../facts/rows';
import { few } from '../parts/few';
import { PageElement } from '../parts/page-element';
import type { Question } from '../question/question';
import '../report/report-form';
import { link } from '../route/link';
import { listButton } from '../shortlist/list-button';
import { listed, otherLanguage } from '../words/texts';
import { say, sayOf, type Word } from '../words/words';
import { serviceMap } from './maps';
import { provenance } from './provenance';
import './others-here';
import './serves-here';

/** What is asked first stands first; under such headings some rows are called otherwise. */
const GROUPS: [Word, Row[]][] = [
  ['service.what', [called('fact.needs', ROWS.categories), called('fact.more', ROWS.description)]],
  ['service.whom', [ROWS.area, ROWS.ages, ROWS.audiences, called('fact.more', ROWS.forWhom), ROWS.languages]],
  ['service.how', [ROWS.modes, called('fact.access', ROWS.how), ROWS.referral, ROWS.price, ROWS.room, ROWS.capacity]],
  ['service.reach', [ROWS.address, ROWS.stops, ROWS.way, ROWS.hoursInFull, ROWS.email, ROWS.website]],
];
const EACH = GROUPS.flatMap(([, rows]) => rows);

const MOST_PHONES = 3;

/** Not a row here, but buttons; with when all of it was verified. */
const CALL: Row = { ...ROWS.phones, of: ['phones', 'lastVerified', 'corrections'] };

function called(word: Word, row: Row): Row {
  return { ...row, word };
}

/** All that is known of a service, at each of its locations. */
@customElement('service-page')
export class ServicePage extends PageElement<OneService> {
  @property({ attribute: false }) record = '';
  @property({ attribute: false }) question!: Question;

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('record');
  }

  protected override load(signal: AbortSignal): Promise<OneService> {
    return get(`services/${encodeURIComponent(this.record)}`, signal);
  }

  protected override heading(loaded: OneService): string {
    return loaded.name.text;
  }

  protected override view(loaded: OneService) {
    const locations = loaded.atLocations;
    const [first] = locations;
    const others = html`<others-here .services=${locations} .question=${this.question}></others-here>`;
    const shared = (row: Row) => isShared(row, locations);
    return html`
      <article class="page" aria-labelledby="answer">
        <h2 id="answer" tabindex="-1" lang=${ifDefined(otherLanguage(loaded.name))}>${this.heading(loaded)}</h2>
        ${names(first)} ${closedSince(first)} ${contested(first)}
        <service-tools .service=${loaded.id}></service-tools>
        ${first.closedOn ? nothing : html`<serves-here .services=${locations} .question=${this.question}></serves-here>`}
        ${isDeadEnd(first) ? others : nothing}
        ${shared(CALL) ? calls(first) : nothing}
        ${locations.length === 1 ? state(first) : nothing}
        ${locations.length === 1 ? listButton(first.id, first.service.name.text) : nothing}
        ${GROUPS.map(([title, rows]) => [group(title, factList(rows.filter(shared), first)), title === 'service.whom' ? serviceMap(loaded) : nothing])}
        ${locations.length > 1 ? locations.map((one, index) => location(one, index, locations)) : nothing}
        ${isDeadEnd(first) ? nothing : others} ${provenance(loaded)}
        <report-form .service=${loaded.id} .confidential=${locations.some(({ confidentialLocation }) => confidentialLocation === true)}></report-form>
      </article>
    `;
  }
}

function names({ id, organization, service, confidentialLocation, alternateNames = [] }: Listed) {
  const others = alternateNames.filter((name) => name !== service.name.text && name !== organization.name.text);
  const own = organization.name.text === service.name.text;
  const path = link({ screen: 'organization', id: organization.id });
  return html`
    <p class="organization">
      <a href=${path} lang=${ifDefined(own ? undefined : otherLanguage(organization.name))}>${own ? say('service.organization') : organization.name.text}</a>
    </p>
    ${confidentialLocation ? html`<p class="quiet">${say('hit.reference', { reference: reference(id) })}</p>` : nothing}
    ${others.length > 0 ? html`<p class="quiet">${say('service.also', { names: others.join(', ') })}</p>` : nothing}
  `;
}

/** Whoever comes here has to go on somewhere else, and is told so before all details. */
function isDeadEnd({ closedOn, availability }: Listed): boolean {
  return closedOn !== undefined || availability?.state === 'full' || availability?.state === 'waiting-list';
}

function contested({ contested: codes = [] }: Listed) {
  return codes.length === 0
    ? nothing
    : html`<p class="warning">${say('service.contested', { what: listed(codes.map((code) => sayOf('contested', code) ?? code)) })}</p>`;
}

function calls(one: Listed) {
  const { phones } = one;
  const lastVerified = verifiedIn(one, 'phones');
  return html`<p class="calls">
    ${phones.length > 0 ? few(phones, MOST_PHONES, (some) => html`${some.map(callButton)}`) : html`<span class="quiet">${say('no-phone')}</span>`}
    <span class="quiet">${factsFrom({ lastVerified, source: one.source })}</span>
  </p>`;
}

function group(title: Word, facts: ReturnType<typeof factList>) {
  return facts === nothing ? nothing : html`<section><h3>${say(title)}</h3>${facts}</section>`;
}

/** Of one location, what is not the same at all of them. */
function location(one: Listed, index: number, locations: Listed[]) {
  const title = one.confidentialLocation ? say('fact.confidential') : (addressLine(one) ?? say('service.location', { number: index + 1 }));
  return html`
    <section class="location">
      <h3>${title}</h3>
      ${isShared(CALL, locations) ? nothing : calls(one)} ${state(one)}
      ${listButton(one.id, one.service.name.text)}
      ${factList(EACH.filter((row) => row !== ROWS.address && !isShared(row, locations)), one)}
    </section>
  `;
}
