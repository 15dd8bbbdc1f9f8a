import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hit, Text } from '../api/types';
import { tel } from '../parts/phone';
import { listed, otherLanguage } from '../words/texts';
import { say, type Word } from '../words/words';
import { unshortened } from './shortened';

type Shown = TemplateResult | string | undefined;

/** The rest of what is known, for who opens it. */
export function hitDetails(hit: Hit) {
  const names = (labels: { name?: string; code: string }[]) => labels.map((label) => label.name ?? label.code);
  const whole = unshortened(hit.why).map((reason) => reason.text);
  const rows: [Word, Shown][] = [
    ['detail.why', whole.length > 0 ? whole.join(' · ') : undefined],
    ['detail.address', address(hit)],
    ['detail.hours', hours(hit)],
    ['detail.phones', hit.phones.length > 1 ? phones(hit.phones) : undefined],
    ['detail.description', text(hit.description)],
    ['detail.for-whom', text(hit.eligibilityDescription)],
    ['detail.how', text(hit.applicationProcess)],
    ['detail.fees', text(hit.feesDescription)],
    ['detail.categories', hit.categories.length > 0 ? names(hit.categories).join(' · ') : undefined],
    ['detail.languages', hit.languages.length > 0 ? listed(names(hit.languages)) : undefined],
    ['detail.area', area(hit)],
    ['detail.website', website(hit.website)],
    ['detail.email', hit.email ? html`<a href="mailto:${hit.email}">${hit.email}</a>` : undefined],
    ['detail.source', hit.source?.name],
  ];
  return html`
    <details>
      <summary>${say('details')}<span class="visually-hidden"> : ${hit.service.name.text}</span></summary>
      <dl>
        ${rows.map(([word, shown]) => (shown ? html`<dt>${say(word)}</dt><dd>${shown}</dd>` : nothing))}
      </dl>
    </details>
  `;
}

function text(said: Text | undefined): Shown {
  return said ? html`<span lang=${ifDefined(otherLanguage(said))}>${said.text}</span>` : undefined;
}

export function address(hit: Pick<Hit, 'location'>): string | undefined {
  const location = hit.location;
  if (!location) {
    return undefined;
  }
  const street = [location.street?.text, location.number].filter(Boolean).join(' ');
  const city = [location.postcode, location.city?.text].filter(Boolean).join(' ');
  return [street, city].filter((part) => part !== '').join(', ') || undefined;
}

/** What is sure, line by line; else the words of the source. */
function hours(hit: Hit): Shown {
  const lines = hit.openingHours ?? [];
  if (lines.length === 0) {
    return text(hit.hours);
  }
  return html`${lines.map(
    (line) => html`<p>
      ${line.label ? html`<span lang=${ifDefined(hit.hours && otherLanguage(hit.hours))}>${line.label} : </span>` : nothing}
      ${[...(line.hours ?? []), ...(line.remarks ?? [])].join(' ; ')}
    </p>`,
  )}`;
}

function phones(numbers: string[]): Shown {
  return html`${numbers.map((number) => html`<a href=${tel(number)}>${number}</a> `)}`;
}

function area(hit: Hit): Shown {
  const names = [
    ...(hit.area?.territories ?? []).map((territory) => territory.name),
    ...(hit.area?.beyond ?? []).map((zone) => zone.name ?? zone.code),
  ];
  return names.length > 0 ? names.join(' · ') : undefined;
}

/** Only what leads to a page: a source may hold anything. */
function website(url: string | undefined): Shown {
  return url && /^https?:\/\//i.test(url)
    ? html`<a href=${url} rel="noreferrer">${url.replace(/^https?:\/\/|\/$/gi, '')}</a>`
    : undefined;
}
