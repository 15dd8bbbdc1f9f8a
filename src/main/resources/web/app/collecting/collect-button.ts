import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import { editLink } from '../editing/at';
import type { KeptCollection } from '../editing/collections/api-types';
import { isSignedOut } from '../editing/edit-api';
import { can, mayBeSignedIn, session, signInLink } from '../editing/session';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import type { Question } from '../question/question';
import { day, name } from '../words/texts';
import { count, say } from '../words/words';
import { addTo, addToNew, collection, ownCollections, type Added, type Addition } from './collecting';

const MOST_TITLE = 120;

/** For whoever keeps collections: adds what a question found, or a list, to one of them. For all others there is nothing. */
@customElement('collect-button')
export class CollectButton extends LightElement {
  /** What was asked; or else the services. */
  @property({ attribute: false }) question?: Question;
  @property({ attribute: false }) services: readonly string[] = [];
  /** The needs that were understood: never what was typed, in which there may be an address or a name. */
  @property({ attribute: false }) needs: readonly string[] = [];

  @state() private may = false;
  /** Who is signed in, as colleagues see them. */
  private me = '';
  @state() private all?: KeptCollection[];
  @state() private open = false;
  /** The collection of which a section is to be chosen, or `new` for one that begins. */
  @state() private chosen?: KeptCollection | 'new';
  @state() private added?: Added;
  @state() private failure?: unknown;
  @state() private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.meet();
  }

  private async meet(): Promise<void> {
    try {
      const who = mayBeSignedIn() ? await session() : undefined;
      this.may = who !== undefined && can(who, 'keep-collections');
      this.me = who?.account?.name ?? '';
    } catch {
      // Everything else is there all the same.
    }
  }

  private get addition(): Addition {
    return this.question ? { question: this.question } : { services: this.services };
  }

  private readonly toggle = async () => {
    this.open = !this.open;
    this.chosen = this.added = this.failure = undefined;
    if (this.open) {
      await this.run(async () => {
        this.all = await ownCollections();
      });
      this.lead('.collect-choices button');
    }
  };

  private readonly choose = (id: string) =>
    this.run(async () => {
      const whole = await collection(id);
      if (whole.sections.length > 1) {
        this.chosen = whole;
        return;
      }
      await this.add(whole, 0);
    });

  private async add(to: KeptCollection, section: number): Promise<void> {
    this.finish(await addTo(to, section, this.suggestedTitle(), this.addition));
  }

  private readonly begin = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    void this.run(async () => this.finish(await addToNew(String(form.get('title')).trim(), String(form.get('team')).trim(), this.addition)));
  };

  private finish(added: Added): void {
    this.added = added;
    this.open = false;
    announce(this.told(added));
  }

  private readonly undo = () =>
    this.run(async () => {
      await this.added?.undo();
      this.added = undefined;
      announce(say('collect.undone'));
    });

  private async run(act: () => Promise<void>): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      await act();
    } catch (failure) {
      this.failure = failure;
    }
    this.busy = false;
    this.lead(this.failure ? '.fault' : this.added ? '.collected button' : this.chosen ? '.collect-choices button, .collect-choices input' : 'button');
  }

  private lead(to: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(to)?.focus());
  }

  /** What was looked for, as a heading. */
  private suggestedTitle(): string {
    return (this.needs.join(', ') || say('collect.title', { day: day(new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' })) })).slice(0, MOST_TITLE);
  }

  private told({ count: number, collection: to }: Added): string {
    return number === 0 ? say('collect.none', { name: name(to.title) }) : `${count('collect.added', number)} ${name(to.title)}.`;
  }

  override render() {
    const { may, open, added, failure } = this;
    return may
      ? html`<div class="collect screen-only">
          <button aria-expanded=${open} @click=${this.toggle}>${say('collect')}</button>
          ${open ? this.choices() : nothing}
          ${added
            ? html`<p class="collected"><span>${this.told(added)}</span>
                <a href=${editLink({ tab: 'collections', id: added.collection.id })}>${say('collect.open')}</a>
                <button class="small" @click=${this.undo}>${say('list.undo')}</button></p>`
            : nothing}
          ${failure ? html`<p class="fault" role="alert" tabindex="-1">${reason(failure)} ${isSignedOut(failure) ? html`<a href=${signInLink()}>${say('collect.sign-in')}</a>` : nothing}</p>` : nothing}
        </div>`
      : nothing;
  }

  private choices() {
    const { chosen, all, busy } = this;
    if (chosen === 'new') {
      return html`<form class="collect-choices" @submit=${this.begin}>
        <label for="collect-title">${say('collect.new.title')}</label>
        <input id="collect-title" name="title" required maxlength=${MOST_TITLE} autocomplete="off" .value=${this.suggestedTitle()} />
        <label for="collect-team">${say('collect.new.team')}</label>
        <input id="collect-team" name="team" required maxlength=${MOST_TITLE} autocomplete="off" .value=${all?.find(({ person }) => person?.name === this.me)?.keeper ?? ''} />
        <button class="primary" aria-disabled=${busy}>${say('collect.new.do')}</button>
      </form>`;
    }
    if (chosen) {
      return html`<div class="collect-choices" role="group" aria-labelledby="collect-where">
        <p id="collect-where">${say('collect.section', { name: name(chosen.title) })}</p>
        ${chosen.sections.map(({ title }, number) => html`<button aria-disabled=${busy} @click=${() => this.run(() => this.add(chosen, number))}>${name(title)}</button>`)}
      </div>`;
    }
    return all
      ? html`<div class="collect-choices" role="group" aria-label=${say('collect.which')}>
          <p>${say('collect.which')}</p>
          ${all.map(({ id, title }) => html`<button aria-disabled=${busy} @click=${() => this.choose(id)}>${name(title)}</button>`)}
          <button class="new" @click=${this.beginning}>${say('collect.new')}</button>
        </div>`
      : nothing;
  }

  private readonly beginning = () => {
    this.chosen = 'new';
    this.lead('#collect-title');
  };
}

function reason(failure: unknown): string {
  if (!(failure instanceof Refused)) {
    return say('offline');
  }
  const { errors = [], detail } = failure.problem;
  return errors.length > 0 ? errors.map((error) => error.detail).join(' ') : (detail ?? say('failure.what'));
}
