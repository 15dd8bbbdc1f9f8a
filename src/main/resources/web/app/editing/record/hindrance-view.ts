import { html, nothing } from 'lit';
import { say } from '../../words/words';
import { signInLink } from '../session';
import type { Hindrance } from './saving';

/** Why it is not saved, that nothing is lost, and how to go on. */
export function hindranceView(hindrance: Hindrance | undefined, again: () => void) {
  switch (hindrance?.kind) {
    case 'signed-out':
      return html`<div class="hindrance" role="alert">
        <p><strong>${say('edit.signed-out')}</strong> ${say('edit.signed-out.what')}</p>
        <p class="ways"><a class="button" href=${signInLink('/')} target="_blank">${say('edit.signed-out.sign-in')}</a><button type="button" @click=${again}>${say('edit.signed-out.go-on')}</button></p>
      </div>`;
    case 'offline':
      return html`<div class="hindrance" role="alert">
        <p><strong>${say('edit.offline')}</strong> ${say('edit.not-lost')}</p>
        <p class="ways"><button type="button" @click=${again}>${say('again')}</button></p>
      </div>`;
    case 'refused':
      return html`<div class="hindrance" role="alert"><p><strong>${say('edit.not-saved')}</strong> ${hindrance.text ?? nothing}</p><p class="quiet">${say('edit.not-lost')}</p></div>`;
    case 'findings':
      return html`<div class="hindrance" role="alert"><p><strong>${say('edit.findings')}</strong> ${hindrance.findings.filter(({ severity }) => severity === 'error').map(({ text }) => text).join(' ')}</p></div>`;
    default:
      return nothing;
  }
}
