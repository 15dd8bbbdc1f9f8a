import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Refused } from '../app/api/answered';
import { download } from '../app/api/download';
import { post } from '../app/api/post';
import { can, currentSession, mayBeSignedIn } from '../app/editing/session';
import { announce } from '../app/parts/announce';
import { LightElement } from '../app/parts/light-element';
import './change-card';
import '../app/parts/choose-box';
import type { Option } from '../app/parts/choose-box';
import { findServices, type FoundService } from './finding';
import { known as load, NOTHING_KNOWN, type Known } from '../app/editing/known';
import './place-test';
import { legend, methodView, mostTouched, needName, patterns, sectorsList, shapesOf, territoriesTable } from './result-view';
import { fromFile, fromFragment, isComplete, LEVELS, LONGEST_LINK, NOTHING, toBody, toFile, toFragment, type Change, type Level, type Trial } from './trial-state';
import type { TrialFeatures, TrialFigures } from './types';
import type { SectorShape } from '../app/map/trial-map';
import { number, say, sayCode } from './words/words';

const PAUSE = 200;
const MOST_CHANGES = 20;
/** Names of fields, with which messages of the interface begin; here the field stands beside. */
const FIELD = /^[«“][^»”]*[»”]\s?:\s*/u;

/** What if: changes are tried, and nothing is saved. All of it stands in the fragment; the place that is tested does not. */
@customElement('coverage-trial')
export class CoverageTrial extends LightElement {
  @state() private trial: Trial = NOTHING;
  @state() private past: Trial[] = [];
  @state() private future: Trial[] = [];
  @state() private known: Known = NOTHING_KNOWN;
  @state() private figures?: TrialFigures;
  @state() private features?: TrialFeatures;
  @state() private need = 0;
  @state() private faults: string[] = [];
  @state() private underWay = false;
  @state() private edits = false;
  @state() private told = '';

  /** What services covered when they were chosen, and how they are called. */
  private readonly declared = new Map<string, string[]>();
  private readonly names = new Map<string, string>();
  private shapes: { features?: TrialFeatures; need?: string; sectors: SectorShape[] } = { sectors: [] };
  /** The need that somebody chose; until then it is the one that changes most. */
  private chosen?: string;
  private pause = 0;
  private running = new AbortController();

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    document.title = `${say('trial.title')} – Repère`;
    addEventListener('hashchange', this.follow);
    this.addEventListener('trial-fault', this.fail);
    void load().then((known) => (this.known = known));
    void this.askWhoEdits();
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
    clearTimeout(this.pause);
    this.running.abort();
  }

  private readonly fail = ({ detail }: CustomEvent<string>) => (this.faults = [detail]);

  private async askWhoEdits(): Promise<void> {
    if (mayBeSignedIn()) {
      try {
        this.edits = can(await currentSession(), 'edit', 'edit-guarded');
      } catch {
        // Who cannot be asked about sees what everybody sees.
      }
    }
  }

  private readonly follow = () => {
    if (location.hash.slice(1) === toFragment(this.trial) && location.hash !== '') {
      return;
    }
    try {
      this.show(fromFragment(location.hash));
    } catch {
      this.faults = [say('trial.broken-link')];
    }
  };

  private show(trial: Trial): void {
    this.trial = trial;
    this.told = '';
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.ask(), PAUSE);
  }

  /** Another trial, which one can take back. */
  private go(trial: Trial): void {
    this.past = [...this.past, this.trial];
    this.future = [];
    this.write(trial);
  }

  private write(trial: Trial): void {
    const fragment = toFragment(trial);
    const kept = fragment.length <= LONGEST_LINK ? fragment : '';
    history.replaceState(null, '', `${location.pathname}${location.search}${kept === '' ? '' : `#${kept}`}`);
    this.show(trial);
  }

  private readonly undo = () => {
    const before = this.past.at(-1);
    if (before) {
      this.past = this.past.slice(0, -1);
      this.future = [this.trial, ...this.future];
      this.write(before);
      announce(say('trial.undone'));
    }
  };

  private readonly redo = () => {
    const [next, ...rest] = this.future;
    if (next) {
      this.future = rest;
      this.past = [...this.past, this.trial];
      this.write(next);
      announce(say('trial.redone'));
    }
  };

  private readonly reset = () => {
    this.go({ ...NOTHING, level: this.trial.level });
    announce(say('trial.emptied'));
  };

  private readonly take = (index: number, change: Change | undefined) => {
    const changes = [...this.trial.changes];
    change ? changes.splice(index, 1, change) : changes.splice(index, 1);
    this.go({ ...this.trial, changes });
    if (!change) {
      // The card that had the focus is gone.
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#changes-title')?.focus());
    }
  };

  private readonly choose = (option: Option) => {
    const { id, label, territory } = option as FoundService;
    this.declared.set(id, territory);
    this.names.set(id, label);
    if (this.trial.changes.some((change) => change.kind !== 'add' && change.service === id)) {
      this.faults = [say('trial.same-service')];
      return;
    }
    this.addChange({ kind: 'cover', service: id, territory });
  };

  private readonly addService = () => this.addChange({ kind: 'add', name: '', category: [], language: [], mode: [], audience: [], territory: [] });

  private addChange(change: Change): void {
    this.go({ ...this.trial, changes: [...this.trial.changes, change] });
    void this.updateComplete.then(() => {
      const card = this.querySelector<HTMLElement>('change-card:last-of-type');
      card?.scrollIntoView({ block: 'nearest' });
      card?.querySelector<HTMLElement>('input')?.focus();
    });
  }

  private async ask(): Promise<void> {
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    this.faults = [];
    if (!this.trial.changes.some(isComplete)) {
      this.figures = undefined;
      this.features = undefined;
      this.underWay = false;
      return;
    }
    this.underWay = true;
    const body = toBody(this.trial);
    try {
      const [figures, features] = await Promise.all([
        post<TrialFigures>('observatory/trial', body, signal),
        // Without outlines there is still the table.
        post<TrialFeatures>('observatory/trial.geojson', body, signal).catch(() => undefined),
      ]);
      if (signal.aborted) {
        return;
      }
      const kept = figures.needs.findIndex(({ category }) => category === this.chosen);
      this.need = kept < 0 ? mostTouched(figures.needs) : kept;
      this.figures = figures;
      this.features = features;
      this.nameServices(figures);
      announce(figures.needs[this.need]?.sentences[0] ?? '');
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      this.figures = undefined;
      this.features = undefined;
      const errors = failure instanceof Refused ? (failure.problem.errors ?? []) : [];
      this.faults = errors.length > 0 ? errors.map(({ detail }) => capital(detail.replace(FIELD, ''))) : [(failure instanceof Refused && failure.problem.detail) || say('trial.failed')];
    }
    this.underWay = false;
  }

  private nameServices({ changes }: TrialFigures): void {
    changes.forEach(({ service, name: named }) => service && named && this.names.set(service, named.fr ?? named.nl ?? ''));
  }

  private readonly copy = async () => {
    const link = location.href;
    try {
      await navigator.clipboard.writeText(link);
      this.told = say('trial.link.copied');
    } catch {
      this.told = say('trial.link.address');
    }
  };

  private readonly save = () => keep(new Blob([toFile(this.trial)], { type: 'application/json' }), `repere-${say('trial.file')}.json`);

  private readonly saveTable = async (form: 'csv' | 'geojson') => {
    try {
      keep(await download(`observatory/trial.${form}`, toBody(this.trial)), `repere-${say('trial.file')}.${form}`);
      this.told = '';
    } catch (failure) {
      this.told = (failure instanceof Refused && failure.problem.detail) || say('trial.failed');
    }
  };

  private readonly load = async (event: Event) => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    try {
      if (file) {
        this.go(fromFile(await file.text()));
      }
    } catch {
      this.faults = [say('trial.broken-file')];
    }
    field.value = '';
  };

  override render() {
    const { trial, figures, faults, past, future } = this;
    const { changes } = trial;
    const complete = changes.filter(isComplete);
    return html`
      ${patterns()}
      <h2 class="page-title">${say('trial.title')}</h2>
      <p class="intro">${say('trial.intro')} <a href=${say('trial.coverage.path')}>${say('trial.coverage')}</a></p>
      <section aria-labelledby="place-title">
        <h2 id="place-title">${say('trial.place.title')}</h2>
        <place-test .trial=${trial}></place-test>
      </section>
      <section aria-labelledby="changes-title">
        <h2 id="changes-title" tabindex="-1">${say('trial.changes.title')}</h2>
        <div class="screen-only history" role="group" aria-label=${say('trial.history')}>
          <button type="button" ?disabled=${past.length === 0} @click=${this.undo}>${say('trial.undo')}</button>
          <button type="button" ?disabled=${future.length === 0} @click=${this.redo}>${say('trial.redo')}</button>
          <button type="button" ?disabled=${changes.length === 0} @click=${this.reset}>${say('trial.reset')}</button>
        </div>
        ${changes.length === 0 ? html`<ol class="steps"><li>${say('trial.step.choose')}</li><li>${say('trial.step.change')}</li><li>${say('trial.step.see')}</li></ol>` : nothing}
        ${changes.map((change, index) => {
          const at = complete.indexOf(change);
          const told = figures && !this.underWay ? figures.changes[at]?.sentence : undefined;
          const service = change.kind === 'add' ? change.name : this.names.get(change.service);
          const declared = change.kind === 'add' ? [] : (this.declared.get(change.service) ?? []);
          return html`<change-card .change=${change} .key=${String(index)} .told=${told ?? service ?? ''} .known=${this.known} .edits=${this.edits} .declared=${declared}
            .take=${(next: Change | undefined) => this.take(index, next)}></change-card>`;
        })}
        ${changes.length < MOST_CHANGES
          ? html`<div class="screen-only add-change">
              <choose-box .none=${say('trial.none-found')} .key=${'service'} .label=${say('trial.choose-service')} .find=${findServices} .take=${this.choose}></choose-box>
              <p class="ways"><button type="button" @click=${this.addService}>${say('trial.add-service')}</button></p>
            </div>`
          : html`<p class="quiet">${say('trial.most', { count: number(MOST_CHANGES) })}</p>`}
      </section>
      <section aria-labelledby="result-title" aria-busy=${this.underWay}>
        <h2 id="result-title">${say('trial.result.title')}</h2>
        ${faults.length > 0 ? html`<div class="warning" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>` : nothing}
        ${this.underWay ? html`<p class="waiting" role="status">${say('trial.busy')}</p>` : nothing}
        ${figures ? this.result(figures) : this.underWay || faults.length > 0 ? nothing : html`<p class="quiet">${say('trial.nothing-yet')}</p>`}
      </section>
      ${this.files()}
      ${figures ? methodView(figures) : nothing}
    `;
  }

  private result(figures: TrialFigures) {
    const need = figures.needs[Math.min(this.need, figures.needs.length - 1)];
    const choose = (event: Event) => {
      this.need = (event.target as HTMLSelectElement).selectedIndex;
      this.chosen = figures.needs[this.need].category;
    };
    const level = (event: Event) => this.write({ ...this.trial, level: (event.target as HTMLSelectElement).value as Level });
    return html`
      <div class="screen-only result-choices">
        ${figures.needs.length > 1
          ? html`<label>${say('trial.need')} <select @change=${choose}>${figures.needs.map((one, index) => html`<option ?selected=${index === this.need}>${needName(one)}${one.sectors.length === 0 ? ` (${say('trial.same')})` : ''}</option>`)}</select></label>`
          : nothing}
        <label>${say('trial.by')} <select @change=${level}>${LEVELS.map((one) => html`<option value=${one} ?selected=${one === this.trial.level}>${sayCode('trial-level', one)}</option>`)}</select></label>
      </div>
      ${figures.needsLeftOut > 0 ? html`<p class="quiet">${say('trial.left-out', { count: number(figures.needsLeftOut) })}</p>` : nothing}
      <h3>${needName(need)}</h3>
      <ul class="text sentences">${need.sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
      ${need.sectors.length > 0 && this.features
        ? html`<trial-map .label=${say('trial.map', { need: needName(need) })} .areas=${NO_AREAS} .backdrop=${BACKDROP} .sectors=${this.sectors(this.features, need.category)}></trial-map>${legend(need)}`
        : nothing}
      ${territoriesTable(need, figures.level)}
      ${sectorsList(need)}
    `;
  }

  /** The same array while it holds the same, so that the map stays where somebody moved it. */
  private sectors(features: TrialFeatures, need: string | undefined): SectorShape[] {
    if (this.shapes.features !== features || this.shapes.need !== need) {
      this.shapes = { features, need, sectors: shapesOf(features, need) };
    }
    return this.shapes.sectors;
  }

  private files() {
    const { trial } = this;
    const tooLong = toFragment(trial).length > LONGEST_LINK;
    const empty = trial.changes.length === 0;
    return html`
      <section class="screen-only files" aria-labelledby="files-title">
        <h2 id="files-title">${say('trial.files.title')}</h2>
        <p class="quiet">${say('trial.files.what')}</p>
        ${tooLong ? html`<p class="careful"><span>${say('trial.link.too-long', { most: number(LONGEST_LINK) })}</span></p>` : nothing}
        <p class="ways">
          <button type="button" ?disabled=${empty || tooLong} @click=${this.copy}>${say('trial.link')}</button>
          <button type="button" ?disabled=${empty} @click=${this.save}>${say('trial.save')}</button>
          <button type="button" ?disabled=${!this.figures} @click=${() => void this.saveTable('csv')}>${say('trial.csv')}</button>
          <button type="button" ?disabled=${!this.figures} @click=${() => void this.saveTable('geojson')}>${say('trial.geojson')}</button>
          <button type="button" ?disabled=${!this.figures} @click=${() => print()}>${say('trial.print')}</button>
        </p>
        <p><label for="trial-file">${say('trial.load')}</label> <input id="trial-file" type="file" accept="application/json,.json" @change=${this.load} /></p>
        <p role="status">${this.told}</p>
      </section>
    `;
  }
}

const NO_AREAS: never[] = [];
const BACKDROP = ['bassin', 'commune'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Gives a file to the browser, as a link to it would, had it an address. */
function keep(file: Blob, named: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = named;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
