import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Door } from '../api/types';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';

/** How a professional refers somebody, where the service said so. */
export function referral({ referralMethod }: Door) {
  return referralMethod
    ? html`<p class="referral">${say('fact.referral')} : <span lang=${ifDefined(otherLanguage(referralMethod))}>${referralMethod.text}</span></p>`
    : nothing;
}
