import { html, nothing } from 'lit';
import type { HelpLine, Plan, SheetWords } from '../api/types';
import { relayOf } from '../plan/shown';
import { personDoor, phone } from './person-door';
import { personLines } from './person-lines';
import { saying } from './saying';
import { tagOf } from './sheet-words';

/** What somebody takes home, in large letters and in a language of theirs; names and numbers are as they are. */
export function personSheet(plan: Plan, words: SheetWords, lines: HelpLine[], discreet: boolean) {
  const relay = relayOf(plan);
  const unmet = (plan.withoutDoor ?? []).filter(({ code }) => code !== 'not-understood');
  return html`
    <section class="person-sheet" lang=${tagOf(words.language)} dir=${words.direction} aria-labelledby="person-sheet">
      <h2 id="person-sheet">${saying(words, 'title')}</h2>
      <p>${saying(words, 'intro', { date: today(words.language) })}</p>
      <ol>${plan.doors.map((door) => html`<li>${personDoor(plan, door, words, discreet)}</li>`)}</ol>
      ${unmet.length === 0 || discreet
        ? nothing
        : html`<p>${saying(words, 'without_door', { need: unmet.map(({ need }) => theme(plan, words, need.id)).join(' · ') })} ${saying(words, 'without_door_next')}</p>`}
      ${relay
        ? html`<div class="relay"><p>${saying(words, 'relay')}</p><h3><bdi>${relay.service.name.text}</bdi></h3>${phone(relay, words)}</div>`
        : nothing}
      <p>${saying(words, 'bring')}</p>
      <p>${saying(words, 'call_for_you')}</p>
      ${personLines(words, lines, discreet)}
      <div class="sheet-foot">
        <p>${facts(plan, words)} ${saying(words, 'no_login')}</p>
        ${words.proofread ? nothing : html`<p>${saying(words, 'not_proofread')}</p>`}
        <p>${saying(words, 'made_with')}</p>
      </div>
    </section>
  `;
}

function theme(plan: Plan, words: SheetWords, id: string): string {
  const need = plan.needs.find((one) => one.id === id);
  return words.themes[need?.theme ?? ''] ?? words.themes['other-help'] ?? '';
}

/** How old the oldest of it is. */
function facts(plan: Plan, words: SheetWords) {
  const months = plan.doors.map((door) => door.lastVerified ?? '').sort();
  const [oldest = ''] = months;
  if (oldest === '') {
    return saying(words, 'facts_unknown');
  }
  const [year, month] = oldest.split('-').map(Number);
  const said = new Date(year, (month || 1) - 1).toLocaleDateString(locale(words.language), { month: 'long', year: 'numeric' });
  return saying(words, 'facts_checked', { date: said });
}

function today(language: string): string {
  return new Date().toLocaleDateString(locale(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' });
}

/** Numbers in the digits of the rest of the paper. */
function locale(language: string): string {
  return `${tagOf(language)}-u-nu-latn`;
}
