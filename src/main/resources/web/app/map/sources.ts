import { html, nothing } from 'lit';
import { say } from '../words/words';
import { drawsStreets, tiles } from './tiles';

/** As the boundaries that the application brings name their publishers; others are named by whoever imports them. */
const BROUGHT =
  'Statbel, statistical sectors 1/1/2022 (open data licence); IBSA, table of sectors and quartiers (CC BY 4.0); bassins derived';

const CREDIT = '© OpenStreetMap contributors';
const COPYRIGHT = 'https://www.openstreetmap.org/copyright';
const LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

/**
 * The publishers of what is drawn, who want to be named.
 *
 * @param marked whether a street is marked
 */
export function mapSources(boundaries: string, marked: boolean) {
  const background = tiles()?.attribution;
  return html`
    <p class="map-sources">
      ${boundaries === '' ? nothing : html`${say('map.boundaries')} ${boundariesTold(boundaries)}.`}
      ${marked || drawsStreets() ? streetSource() : nothing}
      ${background ? html`${say('map.background')} ${linked(background)}.` : nothing}
    </p>
  `;
}

/** Who publishes boundaries, in the language of the screen where we know what it says. */
export function boundariesTold(boundaries: string): string {
  return boundaries.replace(BROUGHT, say('map.brought'));
}

function streetSource() {
  return html`${say('map.streets')} <a href=${COPYRIGHT} rel="noreferrer" lang="en">${CREDIT}</a> (<a
      href=${LICENCE}
      rel="noreferrer"
      >ODbL</a
    >).`;
}

/** An address in the words of the operator becomes a link, as some publishers want it. */
function linked(text: string) {
  return text
    .split(/(https:\/\/[^\s)]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href=${part} rel="noreferrer">${part.replace(/^https:\/\//, '')}</a>` : part));
}
