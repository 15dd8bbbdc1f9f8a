import { control, map, tileLayer, type Map as Chart } from 'leaflet';
import { say } from '../words/words';
import { tiles } from './tiles';

export const REGION: [[number, number], [number, number]] = [
  [50.764, 4.243],
  [50.914, 4.482],
];

/** Panes from below to above; discs and popups have Leaflet's own. */
export const STREETS = 'streets';
export const BACKDROP = 'backdrop';
export const AREAS = 'areas';
export const ASKED = 'asked';
export const STREET_NAMES = 'street-names';
export const NAMES = 'names';

/** An empty map of the Region. */
export function chart(container: HTMLElement, label: string): Chart {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const served = tiles();
  const made = map(container, {
    attributionControl: false,
    zoomControl: false,
    // The page scrolls under the pointer; who uses the map zooms it.
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    // Pictures of a tile server are sharp at whole steps alone.
    zoomSnap: served ? 1 : 0.1,
    minZoom: 9,
    maxZoom: 19,
  }).fitBounds(REGION, { animate: false });
  // Popups open upwards.
  control.zoom({ position: 'bottomright', zoomInTitle: say('map.zoom-in'), zoomOutTitle: say('map.zoom-out') }).addTo(made);
  [STREETS, BACKDROP, AREAS, ASKED, STREET_NAMES, NAMES].forEach((pane, index) => {
    made.createPane(pane).style.zIndex = String(410 + index);
  });
  if (served) {
    tileLayer(served.url, { maxZoom: 19 }).addTo(made);
  }
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', label);
  made.on('focus', () => made.scrollWheelZoom.enable());
  made.on('blur', () => made.scrollWheelZoom.disable());
  return made;
}

/** Whether the pointer moved the map by what it seems to press; the keyboard never does. */
export function moved(chart: Chart, event: MouseEvent): boolean {
  return event.detail > 0 && chart.dragging.moved();
}
