import { html, nothing } from 'lit';
import { say } from '../words/words';
import { tiles } from './tiles';

/** The publishers of what is drawn, who want to be named. */
export function mapSources(boundaries: string) {
  const background = tiles()?.attribution;
  return html`
    <p class="map-sources">
      ${boundaries === '' ? nothing : html`${say('map.boundaries')} <span lang="en">${boundaries}</span>.`}
      ${background ? html`${say('map.background')} ${linked(background)}.` : nothing}
    </p>
  `;
}

/** An address in the words of the operator becomes a link, as some publishers want it. */
function linked(text: string) {
  return text
    .split(/(https:\/\/[^\s)]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href=${part} rel="noreferrer">${part.replace(/^https:\/\//, '')}</a>` : part));
}
