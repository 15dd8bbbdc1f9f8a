import { html, nothing, render } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { popup, type LatLngExpression, type Map as Chart, type Popup } from 'leaflet';
import { callButton } from '../facts/contact';
import { link } from '../route/link';
import { say } from '../words/words';
import type { Spot } from './drawn';

const WIDEST = 280;
/** Beside what a popup holds. */
const MARGINS = 48;

/** Who is at a disc: name, screen and telephone of each. Closes by its button or Escape, and the focus goes back. */
export function openPopup(chart: Chart, at: LatLngExpression, spots: Spot[], back: () => void): Popup {
  const content = document.createElement('div');
  const width = Math.min(WIDEST, chart.getSize().x - MARGINS);
  const opened = popup({ closeButton: false, offset: [0, -8], maxWidth: width, minWidth: Math.min(180, width), content });
  const close = () => {
    opened.close();
    back();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };
  content.addEventListener('keydown', escape);
  render(
    html`
      <button class="close-popup" aria-label=${say('map.close')} @click=${close}><span aria-hidden="true">×</span></button>
      <ul>
        ${spots.map((spot) => html`<li>${one(spot)}</li>`)}
      </ul>
    `,
    content,
  );
  opened.setLatLng(at).openOn(chart);
  (content.querySelector<HTMLElement>('a') ?? content.querySelector('button'))?.focus({ preventScroll: true });
  return opened;
}

function one(spot: Spot) {
  const named = html`<span lang=${ifDefined(spot.lang)}>${spot.name}</span>`;
  return html`
    <strong>${numbered(spot)}${spot.route ? html`<a href=${link(spot.route)}>${named}</a>` : named}</strong>
    ${spot.phone ? callButton(spot.phone) : nothing}
  `;
}

function numbered(spot: Spot): string {
  return spot.number === undefined ? '' : `${spot.number}. `;
}

/** For ears: "3. CPAS de Forest". */
export function spotName(spot: Spot): string {
  return numbered(spot) + spot.name;
}
