import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ageOf, byWhom, instant } from '../editing/ages';
import type { HistoryChange, Preview } from '../editing/api-types';
import { fieldName } from '../editing/columns';
import type { Known } from '../editing/known';
import { beforeAfter } from '../editing/record/changes-view';
import { cellsTold } from '../editing/record/told';
import { valueOf } from '../editing/values';
import { day, name, nameLanguage } from '../words/texts';
import { count, say, sayOf, type Word } from '../words/words';
import type { Detail, InboxReport } from './api-types';

/** A report, what the directory says beside what the report says, what became of that before, and other reports. */
export function reportView(detail: Detail, known: Known, editing: string) {
  const { report, facts, reading, earlier, others } = detail;
  const { name: called, code, closedOn } = report;
  return html`
    <article class="inbox-report" aria-labelledby="report-title">
      <h3 id="report-title" tabindex="-1"><span lang=${ifDefined(nameLanguage(called))}>${name(called)}</span> — ${sayOf('report', code) ?? code}</h3>
      <p class="quiet">${state(report)}${closedOn ? html` · ${say('inbox.closed', { day: day(closedOn) })}` : nothing}</p>
      ${said(report)}
      ${report.proposedOutcome && report.proposedOn ? html`<p class="proposed">${say('inbox.proposed', { day: day(report.proposedOn), outcome: sayOf('inbox.outcome', report.proposedOutcome) ?? report.proposedOutcome })}</p>` : nothing}
      <div class="beside">
        <section aria-labelledby="beside-ours">
          <h4 id="beside-ours">${say('inbox.in-directory')}</h4>
          ${facts.length === 0 ? html`<p>${say('inbox.no-fact')}</p>` : facts.map((fact) => stored(fact, known))}
        </section>
        ${facts.length > 0 && report.state === 'open'
          ? html`<section aria-labelledby="beside-theirs"><h4 id="beside-theirs">${say('inbox.by-report')}</h4>${reported(detail, reading, known)}</section>`
          : nothing}
      </div>
      <p><a class="button" href=${editing} aria-keyshortcuts=${say('inbox.key.edit')}>${say('inbox.edit')}</a></p>
      ${earlier.length > 0 ? html`<details><summary>${say('inbox.earlier')}</summary><ul class="history">${earlier.map((step) => html`<li>${before(step, detail, known)}</li>`)}</ul></details>` : nothing}
      ${others.length > 0 ? html`<details class="others"><summary>${count('inbox.others', others.length)}</summary><ul>${others.map((other) => html`<li>${otherReport(other)}</li>`)}</ul></details>` : nothing}
    </article>
  `;
}

function state({ madeOn, state: how, settledOn, outcome, forwardedTo, forwardedOn }: InboxReport): string {
  return [
    say('inbox.made', { day: day(madeOn) }),
    ...(forwardedTo && forwardedOn ? [sayForwarded(forwardedTo, forwardedOn)] : []),
    ...(how === 'settled' && settledOn ? [say('inbox.settled', { day: day(settledOn), outcome: sayOf('inbox.outcome', outcome ?? '') ?? '' })] : []),
  ].join(' · ');
}

function sayForwarded(to: NonNullable<InboxReport['forwardedTo']>, on: string): string {
  return say(`inbox.forwarded.${to}` as Word, { day: day(on) });
}

function said({ text, withheld, state: how }: InboxReport) {
  return withheld ? html`<p class="warning">${say('inbox.withheld')}</p>` : text ? html`<blockquote>${text}</blockquote>` : how === 'open' ? html`<p class="quiet">${say('inbox.wordless')}</p>` : nothing;
}

function stored(fact: Detail['facts'][number], known: Known) {
  return html`
    <p class="fact-name">${fieldName(fact.field)}</p>
    ${fact.hidden ? html`<p>${say('edit.hidden.short')}</p>` : cellsTold(fact.cells, fact.cells, known)}
    <p class=${fact.due ? 'due' : 'quiet'}>${ageOf(fact)}</p>
    ${fact.disagreement ? html`<p class="quiet">${say('edit.disagreement.theirs', { source: fact.disagreement.source })}</p>${cellsTold(fact.disagreement.cells, fact.cells, known)}` : nothing}
  `;
}

function reported({ facts }: Detail, reading: Preview | undefined, known: Known) {
  if (!reading) {
    return html`<p class="quiet">${say('inbox.by-report.none')}</p>`;
  }
  const { changes, findings, understood } = reading;
  const hours = (understood.hours ?? []).flatMap(({ hours: lines = [] }) => lines);
  return html`
    ${changes.length === 0 && findings.length === 0 ? html`<p>${say('inbox.by-report.same')}</p>` : nothing}
    ${changes.map(
      ({ field, before: had, after, may }) => html`
        <p class="fact-name">${fieldName(field)}${may === 'proposed' ? html` <span class="badge">${say('edit.will-be-proposed')}</span>` : nothing}</p>
        ${cellsTold(
          after.filter(({ column }) => valueOf(had, column) !== valueOf(after, column)),
          facts.find((fact) => fact.field === field)?.cells ?? [],
          known,
        )}
      `,
    )}
    ${hours.length > 0 ? html`<p class="quiet">${say('edit.understood')}</p><ul>${hours.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
    ${findings.map(({ severity, text }) => html`<p class=${severity === 'error' ? 'fault' : 'doubt'}>${text}</p>`)}
  `;
}

function before({ at, by, field, before: had, after }: HistoryChange, { facts }: Detail, known: Known) {
  const cells = facts.find((fact) => fact.field === field)?.cells ?? [];
  return html`<p class="quiet">${say('edit.history.by', { at: instant(at), by: byWhom(by) })}</p>${had.length + after.length > 0 ? beforeAfter(had, after, cells, known) : nothing}`;
}

function otherReport(other: InboxReport) {
  return html`<a href="#part=${other.state === 'settled' ? 'settled' : 'waiting'}&report=${other.id}">${sayOf('report', other.code) ?? other.code}</a> <span class="quiet">${state(other)}</span>${other.text ? html`<blockquote>${other.text}</blockquote>` : nothing}`;
}
