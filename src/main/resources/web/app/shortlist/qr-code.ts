import { html } from 'lit';
import type { QrCode } from '../api/types';
import { say } from '../words/words';

/** A code that opens a list, to be read from the screen or from paper. */
export function qrCode({ size, path }: QrCode) {
  return html`<figure class="qr">
    <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${say('list.qr')}><path d=${path} /></svg>
    <figcaption>${say('list.qr.what')}</figcaption>
  </figure>`;
}
