import { html, nothing } from 'lit';
import type { Found } from '../api/types';
import { reference } from '../facts/reference';
import { streetAndTown } from '../facts/street-and-town';
import { distance } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { Told } from './told';

/** Where one goes: street and number, how far, the nearest stop. A confidential address is told apart by a reference. */
export function hitWhere(hit: Found, told: Told) {
  if (hit.confidentialLocation) {
    return html`<p class="at" part="address">
      <span class="careful"><span>${say('hit.confidential')}</span></span> · ${say('hit.reference', { reference: reference(hit.id) })}
    </p>`;
  }
  const parts = [streetAndTown(hit), away(hit), told.stops ? stop(hit) : undefined].filter((part) => part !== undefined);
  const line = parts.length > 0 ? parts.join(' · ') : withoutPlace(hit);
  return line === '' ? nothing : html`<p class="at" part="address">${line}</p>`;
}

function away({ distanceMetres }: Found): string | undefined {
  return distanceMetres === undefined ? undefined : say('hit.away', { distance: distance(distanceMetres) });
}

function stop({ location }: Found): string | undefined {
  const nearest = location?.nearestStop;
  return nearest && say('hit.stop', { name: nearest.name, distance: distance(nearest.metres) });
}

/** Nobody goes there: how it comes to people instead. */
function withoutPlace({ modes }: Found): string {
  return modes.map((mode) => sayOf('hit.mode', mode) ?? mode).join(' · ');
}
