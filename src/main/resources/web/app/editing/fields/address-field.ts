import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { suggest } from '../../box/suggestions';
import '../../map/repere-map';
import { name } from '../../words/texts';
import { say } from '../../words/words';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import type { Editing } from './editing';

const LINE = /^(.*?)(?:\s+(\d+\s?[a-zA-Z]?))?,\s*(\d{4})\s+(.+)$/;
const NUMBER = /(?:^|[\s,])(\d{1,4}\s?[a-zA-Z]?(?:-\d+)?)(?=$|[\s,])/;

/** Finds an address as the box does, and fills in its parts; shows where it lies. */
export function addressSearch(editing: Editing) {
  return html`
    <choose-box class="wide" .key=${'address'} .label=${say('edit.address.find')} .find=${find} .take=${(option: Option, typed: string) => fill(option.label, typed, editing)}></choose-box>
  `;
}

async function find(typed: string, signal: AbortSignal): Promise<Option[]> {
  const { places } = await suggest(typed, signal);
  return places.filter(({ label }) => LINE.test(name(label))).map((place) => ({ id: place.id, label: name(place.label) }));
}

/** The number that was typed belongs to the street that was found; where it lies is looked up by the server. */
function fill(line: string, typed: string, editing: Editing): void {
  const [, street, number, postcode, city] = LINE.exec(line) ?? [];
  const typedNumber = NUMBER.exec(typed.replace(postcode, ' '))?.[1];
  const cells: Record<string, string> = { street, number: number ?? typedNumber ?? '', postcode, city, lat: '', lon: '' };
  Object.entries(cells).forEach(([column, value]) => editing.type(column, value ?? ''));
}

/** Where it was found to lie. */
export function addressMap(editing: Editing) {
  const { place } = editing.understood;
  if (!place) {
    return nothing;
  }
  const { lat, lon, precision, commune = say('edit.address.outside') } = place;
  const expected = precision === 'street';
  const label = [editing.value('street'), editing.value('number')].filter(Boolean).join(' ');
  return html`
    <p class="understood-line">${say(expected ? 'edit.address.about' : 'edit.address.understood', { commune })}</p>
    ${guard([lat, lon, label, expected], () => html`<repere-map class="address-map" .label=${say('edit.address.map')} .ring=${{ lat, lon, name: label, expected }}></repere-map>`)}
  `;
}
