import { html } from 'lit';
import type { Listed } from '../api/types';
import { say } from '../words/words';
import type { Shown } from './row';

/**
 * What leads there: `geo:` (RFC 5870) opens whatever shows maps on a telephone, and a computer that has nothing for it finds the place
 * on the map of OpenStreetMap. Where a service is, is no secret; who asks is not told to that site.
 */
export function way({ location, service }: Listed): Shown {
  if (location?.lat === undefined || location.lon === undefined) {
    return undefined;
  }
  const { lat, lon } = location;
  const called = encodeURIComponent(service.name.text);
  return html`<a href="geo:${lat},${lon}?q=${lat},${lon}(${called})">${say('way.application')}</a>
    <a href="https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}" rel="noreferrer">OpenStreetMap</a>`;
}
