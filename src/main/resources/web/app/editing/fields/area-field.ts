import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TerritorySummary } from '../../api/types';
import { holds, wordsOf } from '../../browse/matching';
import type { Area } from '../../map/drawn';
import '../../map/repere-map';
import { LightElement } from '../../parts/light-element';
import { say, type Word } from '../../words/words';
import type { Cell } from '../api-types';
import { territoryName, territoryOf, toldOne } from '../known';
import { split, without, withOne } from '../values';
import '../../parts/choose-box';
import type { Option } from '../../parts/choose-box';
import { chips } from './chips';
import { idOf, type Editing } from './editing';

const MOST = 8;
const LEVELS = ['bassin', 'commune', 'quartier'] as const;
const LEVEL_WORDS: Record<(typeof LEVELS)[number], Word> = { bassin: 'edit.area.bassins', commune: 'edit.area.communes', quartier: 'edit.area.quartiers' };

/** Whom a service serves: territories by their names, or on the map of one level. */
@customElement('area-field')
export class AreaField extends LightElement {
  @property({ attribute: false }) cell!: Cell;
  @property({ attribute: false }) editing!: Editing;
  /** What is chosen, so that it is drawn again when that changes. */
  @property({ attribute: false }) value = '';

  @state() private level: (typeof LEVELS)[number] = 'commune';
  @state() private mapped = false;

  private areas: Area[] = [];
  private drawn = '';
  private backdrop: string[] = [];

  private get chosen(): TerritorySummary[] {
    return split(this.value).flatMap((part) => territoryOf(part, this.editing.known) ?? []);
  }

  protected override willUpdate(): void {
    const wanted = this.chosen.map(({ level, code }) => `${level}:${code}`).join(' ');
    if (wanted !== this.drawn) {
      this.drawn = wanted;
      this.areas = this.chosen.map(({ level, code }) => ({ level, code }));
    }
    if (this.backdrop[0] !== this.level) {
      this.backdrop = [this.level];
    }
  }

  private readonly find = async (typed: string): Promise<Option[]> => {
    const wanted = wordsOf(typed);
    return this.editing.known.territories
      .filter(({ name: { fr, nl } }) => holds(`${fr ?? ''} ${nl ?? ''}`, wanted))
      .slice(0, MOST)
      .map((territory) => ({ id: `${territory.level}:${territory.code}`, label: territoryName(territory) }));
  };

  private add(part: string): void {
    this.editing.type(this.cell.column, withOne(this.value, part));
  }

  /** A second click on a territory takes it away. */
  private readonly pick = ({ detail: { level, code } }: CustomEvent<Area>) => {
    const known = split(this.value).find((part) => {
      const territory = territoryOf(part, this.editing.known);
      return territory?.level === level && territory.code === code;
    });
    if (known === undefined) {
      this.add(`${level}:${code}`);
    } else {
      this.editing.type(this.cell.column, without(this.value, known));
    }
  };

  override render() {
    const { cell, editing, value } = this;
    const parts = split(value).map((one) => ({ value: one, label: toldOne(cell.column, cell.choices, one, editing.known) }));
    return html`
      ${chips(cell.label, parts, (one) => editing.type(cell.column, without(value, one)))}
      <choose-box .key=${cell.column} .label=${say('edit.area.add')} .describedBy=${`${idOf(cell.column)}-findings`} .find=${this.find}
        .take=${(option: Option) => this.add(option.id)}></choose-box>
      <details class="on-map" @toggle=${(event: Event) => (this.mapped = (event.target as HTMLDetailsElement).open)}>
        <summary>${say('edit.area.map')}</summary>
        ${this.mapped ? this.map() : nothing}
      </details>
    `;
  }

  private map() {
    return html`
      <fieldset class="levels">
        <legend>${say('edit.area.level')}</legend>
        ${LEVELS.map(
          (level) => html`<label class="check"><input type="radio" name="area-level" .checked=${level === this.level} @change=${() => (this.level = level)} />
            <span>${say(LEVEL_WORDS[level])}</span></label>`,
        )}
      </fieldset>
      <p class="quiet">${say('edit.area.map.how')}</p>
      <repere-map picks .label=${say('edit.area.map')} .areas=${this.areas} .backdrop=${this.backdrop} @repere-pick=${this.pick}></repere-map>
    `;
  }
}
