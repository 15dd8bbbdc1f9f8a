import { html, nothing } from 'lit';
import type { Area, Listed } from '../api/types';
import { link } from '../route/link';
import { listed as joined } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { Shown } from './row';

const WIDEST_FIRST = ['region', 'bassin', 'commune', 'section', 'quartier', 'quartier-social-sante'];

/** Whom it serves, as declared; that nobody declared it is said too. */
export function area({ area: declared }: Listed): Shown {
  if (!declared) {
    return html`<p class="careful"><span>${say('area.not-declared')}</span></p>`;
  }
  const { beyond, drawn, exclusive, incomplete } = declared;
  return html`
    ${WIDEST_FIRST.map((level) => ofLevel(declared, level))}
    ${drawn ? html`<p>${say('area.drawn')}</p>` : nothing}
    ${beyond ? html`<p>${say('area.beyond', { zones: names(beyond) })}</p>` : nothing}
    ${exclusive === undefined ? nothing : html`<p>${say(exclusive ? 'area.exclusive' : 'area.open')}</p>`}
    ${incomplete ? html`<p class="careful"><span>${say('area.incomplete')}</span></p>` : nothing}
  `;
}

function ofLevel({ territories }: Area, level: string) {
  const here = territories.filter((territory) => territory.level === level);
  const links = here.map(
    ({ code, name }) =>
      html`<a href=${link({ screen: 'territory', level, code })}>${level === 'region' ? say('area.region') : name}</a> `,
  );
  const label = here.length > 1 ? sayOf('area.many', level) : sayOf('area.one', level);
  return here.length === 0 ? nothing : html`<p>${label ? html`${label} ` : nothing}${links}</p>`;
}

const MOST = 3;

/** In a few words, for a card. */
export function areaInShort({ area: declared }: Listed): string {
  if (!declared) {
    return say('area.not-declared');
  }
  const { territories, beyond = [] } = declared;
  if (territories.some((territory) => territory.level === 'region')) {
    return say('area.serves', { names: say('area.region.short') });
  }
  const all = [...territories.map((territory) => territory.name), ...beyond.map((zone) => zone.name ?? zone.code)];
  if (all.length === 0) {
    return say(declared.drawn ? 'area.drawn' : 'area.incomplete');
  }
  const shown = all.length > MOST + 1 ? [...all.slice(0, MOST), say('area.others', { count: all.length - MOST })] : all;
  return say('area.serves', { names: joined(shown) });
}

function names(labels: { name?: string; code: string }[]): string {
  return joined(labels.map((label) => label.name ?? label.code));
}
