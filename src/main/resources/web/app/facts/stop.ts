import { html } from 'lit';
import type { Listed, Stop } from '../api/types';
import { ABOUT_OPENSTREETMAP } from '../parts/openstreetmap';
import { distance } from '../words/texts';
import type { Shown } from './row';

/** The nearest stop, how far it is, and whom we know it from; nothing where there is none, or no place to go to. */
export function nearestStop({ location }: Listed): Shown {
  return location?.nearestStop && told([location.nearestStop]);
}

/** The nearest of each kind: a metro may be farther than a tram and the better way. */
export function stops(listed: Listed): Shown {
  return listed.stops ? told(listed.stops) : nearestStop(listed);
}

function told(some: Stop[]) {
  const [{ attribution }] = some;
  const names = some.map(({ name, metres }) => `${name}, ${distance(metres)}`).join(' · ');
  return html`${names} <small class="quiet"><a href=${ABOUT_OPENSTREETMAP}>${attribution}</a></small>`;
}
