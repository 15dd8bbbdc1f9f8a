import { html, nothing } from 'lit';
import { say } from '../words/words';
import { canKeep } from './device-copy';
import { moment } from './roster';

/** How the copy on this device stands. */
export type Kept = { state: 'kept'; until: string } | { state: 'off' | 'unable' | 'failed' };

/** What this device keeps, until when, and how it is turned off. */
export function deviceView(kept: Kept | undefined, days: number, turn: (on: boolean) => void) {
  if (!kept) {
    return nothing;
  }
  const on = kept.state !== 'off';
  return html`<section class="crisis-device no-paper" aria-labelledby="device-title">
    <h3 id="device-title">${say('crisis.device')}</h3>
    <p role="status">${kept.state === 'kept' ? say('crisis.device.kept', { until: moment(kept.until) }) : say(`crisis.device.${kept.state}`)}</p>
    ${
      canKeep()
        ? html`<details><summary>${say('crisis.device.what')}</summary>
            <p>${say('crisis.device.holds')}</p><p>${say('crisis.device.ends', { days })}</p><p>${say('crisis.device.safe')}</p><p>${say('crisis.device.install')}</p></details>
            <p class="ways"><button id="device-switch" @click=${() => turn(!on)}>${say(on ? 'crisis.device.turn-off' : 'crisis.device.turn-on')}</button></p>`
        : nothing
    }
  </section>`;
}
