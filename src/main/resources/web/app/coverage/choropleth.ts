import { html, nothing, svg } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Cell } from '../api/types';
import { name } from '../words/texts';
import { WIDTH, type Geography } from './geography';
import { FILLS, type Fill, type Shown } from './measures';

const PATTERNS: Fill[] = [...FILLS, 'none'];
/** So few territories have room for their number. */
const FEW = 19;

export interface Drawing {
  /** Tells its patterns from those of other maps on the page. */
  id: string;
  label: string;
  geography: Geography;
  /** Lines for orientation, such as those of bassins. */
  over?: Geography;
  cells: Map<string, Cell>;
  shown: Shown;
  /** The territory of which more is told, and the class that is looked at. */
  at?: string;
  only?: string;
  /** How much smaller than its plane it is drawn: patterns and lines stay as coarse. */
  shrunk?: number;
  /** Whether names stand on it, where there are few. */
  labelled?: boolean;
}

/** A map whose classes differ by colour, by lightness and by pattern; it takes no focus, as the table says the same. */
export function choropleth({ id, label, geography, over, cells, shown, at, only, shrunk = 1, labelled = false }: Drawing) {
  const width = Math.min(3, shrunk);
  const isLabelled = labelled && geography.shapes.length <= FEW;
  const chosen = geography.shapes.find(({ code }) => code === at);
  return html`
    <svg class="choropleth" role="img" aria-label=${label} viewBox="0 0 ${WIDTH} ${geography.height}">
      <defs>${PATTERNS.map((fill) => pattern(id, fill, shrunk))}</defs>
      <g class="territories" stroke-width=${0.8 * width}>
        ${geography.shapes.map(({ code, path }) => {
          const cell = cells.get(code);
          const fill = cell ? shown.fill(cell) : 'none';
          return svg`<path d=${path} data-code=${code} data-fill=${fill} class=${only && only !== fill ? 'aside' : ''} fill="url(#${id}-${fill})"></path>`;
        })}
      </g>
      ${over ? svg`<g class="over" fill="none" stroke-width=${2.2 * width}>${over.shapes.map(({ path }) => svg`<path d=${path}></path>`)}</g>` : nothing}
      ${chosen ? svg`<path class="at-edge" d=${chosen.path} fill="none" stroke-width=${7 * width}></path><path class="at-line" d=${chosen.path} fill="none" stroke-width=${3.5 * width}></path>` : nothing}
      ${isLabelled
        ? svg`<g class="labels" font-size="20" text-anchor="middle">${geography.shapes.map(({ code, x, y }) => {
            const cell = cells.get(code);
            return cell ? svg`<text x=${x.toFixed(0)} y=${y.toFixed(0)}>${name(cell.territory.name)}</text>` : nothing;
          })}</g>`
        : nothing}
    </svg>
  `;
}

/** A sample of a class, beside its name. */
export function swatch(id: string, fill: Fill) {
  return html`<svg class="swatch" width="34" height="22" viewBox="0 0 34 22" aria-hidden="true" focusable="false">
    <defs>${pattern(id, fill, 1)}</defs>
    <rect x="1" y="1" width="32" height="20" fill="url(#${id}-${fill})" stroke-width="1"></rect>
  </svg>`;
}

/** The more there is, the darker it is; nobody has dots, what is not known has crossed lines. */
function pattern(id: string, fill: Fill, shrunk: number) {
  const marks = MARKS[fill];
  return svg`
    <pattern id="${id}-${fill}" patternUnits="userSpaceOnUse" width="12" height="12" patternTransform=${ifDefined(shrunk === 1 ? undefined : `scale(${shrunk})`)}>
      <rect class="tone-${fill}" width="12" height="12"></rect>
      ${marks ? svg`<path class="marks-${fill}" d=${marks.path} fill="none" stroke-width=${marks.width} stroke-linecap="square"></path>` : nothing}
    </pattern>
  `;
}

const MARKS: Partial<Record<Fill, { path: string; width: number }>> = {
  zero: { path: 'M3 3h.01M9 9h.01', width: 2 },
  low: { path: 'M0 12L12 0M-2 2L2 -2M10 14L14 10', width: 1.2 },
  some: { path: 'M0 3H12M0 9H12', width: 1.6 },
  more: { path: 'M0 0L12 12M-2 10L2 14M10 -2L14 2M0 6L6 12M6 0L12 6', width: 1.2 },
  none: { path: 'M0 6H12M6 0V12', width: 1 },
};
