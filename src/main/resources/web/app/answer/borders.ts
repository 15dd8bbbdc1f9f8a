import { html, nothing } from 'lit';
import type { Place } from '../api/types';
import { name } from '../words/texts';
import { say, sayOf } from '../words/words';

/** The other side of a border is near: who stands there is told so. */
export function borders(place: Place) {
  const near = (place.nearBoundary ?? []).filter((border) => border.neighbour);
  return near.length === 0
    ? nothing
    : html`<p class="quiet">
        ${near
          .map((border) =>
            say('near-boundary', {
              metres: Math.round(border.metres),
              level: sayOf('level', border.level) ?? border.level,
              name: border.neighbour ? name(border.neighbour.name) : '',
            }),
          )
          .join(' ')}
      </p>`;
}
