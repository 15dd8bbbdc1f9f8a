import { html } from 'lit';
import { say } from '../words/words';

/** What can be taken along: the figures for spreadsheets and maps, the picture, the page on paper. */
export function filesView(query: string, language: string, save: (form: 'svg' | 'png') => void, told: string) {
  return html`
    <section class="files screen-only" aria-labelledby="files">
      <h2 id="files">${say('coverage.files')}</h2>
      <p class="ways">
        <a class="button" href="/api/v1/observatory.csv?${query}&lang=${language}" download>${say('coverage.files.csv')}</a>
        <a class="button" href="/api/v1/observatory.geojson?${query}&lang=${language}" download>${say('coverage.files.geojson')}</a>
        <button @click=${() => save('svg')}>${say('coverage.files.svg')}</button>
        <button @click=${() => save('png')}>${say('coverage.files.png')}</button>
        <button @click=${() => print()}>${say('coverage.files.print')}</button>
      </p>
      <p class="quiet">${say('coverage.files.link')}</p>
      <p role="status">${told}</p>
    </section>
  `;
}
