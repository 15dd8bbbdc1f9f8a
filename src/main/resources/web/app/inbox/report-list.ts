import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { day, name, nameLanguage } from '../words/texts';
import { say, sayOf } from '../words/words';
import { inboxLink, type At } from './at';
import type { Inbox, InboxReport } from './api-types';

/** The reports of a page, each with what it is about, since when it waits, and whether it says what is right. */
export function reportList(at: At, { reports, total, page }: Inbox, chosen: string | undefined, size: number) {
  if (reports.length === 0 && page === 1) {
    return html`<p class="inbox-none" role="status">${say(at.code || at.bassin ? 'inbox.none.filtered' : `inbox.none.${at.part}`)}</p>`;
  }
  const pages = Math.max(1, Math.ceil(total / size));
  return html`
    <nav class="inbox-list" aria-label=${say('inbox.list')}>
      <ol>
        ${reports.map((report) => html`<li><a href=${inboxLink({ ...at, report: report.id })} aria-current=${report.id === chosen ? 'true' : 'false'}>${row(report)}</a></li>`)}
      </ol>
      ${pages > 1
        ? html`<p class="inbox-pages">
            ${page > 1 ? html`<a href=${inboxLink({ ...at, page: page - 1, report: undefined })}>${say('inbox.page.before')}</a>` : nothing}
            <span class="quiet">${say('inbox.page', { page, pages })}</span>
            ${page < pages ? html`<a href=${inboxLink({ ...at, page: page + 1, report: undefined })}>${say('inbox.page.after')}</a>` : nothing}
          </p>`
        : nothing}
    </nav>
  `;
}

function row({ name: called, code, madeOn, part, hasFact, closedOn }: InboxReport) {
  return html`
    <strong lang=${ifDefined(nameLanguage(called))}>${name(called)}</strong>
    <span>${sayOf('report', code) ?? code}</span>
    <span class="marks">
      <span class="quiet">${day(madeOn)}</span>
      ${part === 'late' ? html`<span class="due">${say('inbox.late')}</span>` : nothing}
      ${hasFact ? html`<span class="badge">${say('inbox.has-fact')}</span>` : nothing}
      ${closedOn ? html`<span class="badge">${say('inbox.closed', { day: day(closedOn) })}</span>` : nothing}
    </span>
  `;
}
