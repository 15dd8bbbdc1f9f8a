import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LightElement } from '../app/parts/light-element';
import { faults, missing, type Faults } from './faults';
import { say, type AccountWord } from './words/words';

/** A field with its label. */
export interface Field {
  name: string;
  label: AccountWord;
  type?: 'text' | 'email' | 'password';
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'name' | 'off';
  inputmode?: 'numeric' | 'email';
  hint?: AccountWord;
  value?: string;
}

/** A form that sends once, and says at each field what is wrong with it. */
export abstract class FormElement extends LightElement {
  @state() protected wrong: Faults = {};
  @state() protected sending = false;

  /** Sends what was typed; what was refused stands at its field, to which whoever sent it is led. */
  protected async send(event: SubmitEvent, names: string[], run: (typed: Record<string, string>) => Promise<void>): Promise<void> {
    event.preventDefault();
    if (this.sending) {
      return;
    }
    const form = event.target as HTMLFormElement;
    const typed = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    this.wrong = missing(form, names);
    if (Object.keys(this.wrong).length > 0) {
      await this.lead(form, names);
      return;
    }
    this.sending = true;
    try {
      await run(typed);
    } catch (failure) {
      this.wrong = faults(failure, names);
      await this.lead(form, names);
    } finally {
      this.sending = false;
    }
  }

  private async lead(form: HTMLFormElement, names: string[]): Promise<void> {
    await this.updateComplete;
    const first = names.find((name) => this.wrong[name]) ?? names.at(-1);
    form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }

  /** For password managers, which otherwise do not know whose password it is. */
  protected knownLogin(login: string): TemplateResult {
    return html`<input class="visually-hidden" type="email" name="login" autocomplete="username" .value=${login} readonly tabindex="-1" aria-hidden="true" />`;
  }

  protected field({ name, label, type = 'text', autocomplete = 'off', inputmode, hint, value = '' }: Field): TemplateResult {
    const id = `${this.localName}-${name}`;
    const fault = this.wrong[name];
    const described = [fault && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
    return html`
      <div class="field">
        <label for=${id}>${say(label)}</label>
        ${hint ? html`<p id="${id}-hint" class="quiet">${say(hint)}</p>` : nothing}
        ${fault ? html`<p id="${id}-wrong" class="fault">${fault}</p>` : nothing}
        <input
          id=${id} name=${name} type=${type} autocomplete=${autocomplete} inputmode=${ifDefined(inputmode)} .defaultValue=${value}
          spellcheck="false" autocapitalize="off" required aria-invalid=${fault ? 'true' : 'false'} aria-describedby=${ifDefined(described)}
        />
      </div>
    `;
  }

  protected fault(): TemplateResult | typeof nothing {
    return this.wrong.all ? html`<p class="fault" role="alert">${this.wrong.all}</p>` : nothing;
  }

  protected submit(label: AccountWord): TemplateResult {
    return html`<button class="primary" aria-disabled=${this.sending}>${say(this.sending ? 'account.busy' : label)}</button>`;
  }
}
