import { html } from 'lit';
import type { Listed } from '../api/types';
import { ABOUT_OPENSTREETMAP } from '../parts/openstreetmap';
import { distance } from '../words/texts';
import type { Shown } from './row';

/** The nearest stop, how far it is, and whom we know it from; nothing where there is none, or no place to go to. */
export function nearestStop({ location }: Listed): Shown {
  const stop = location?.nearestStop;
  return stop && html`${stop.name}, ${distance(stop.metres)} <small class="quiet"><a href=${ABOUT_OPENSTREETMAP}>${stop.attribution}</a></small>`;
}
