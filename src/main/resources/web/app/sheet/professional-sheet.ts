import { html, nothing } from 'lit';
import { isAnywhere, placeName, whereabouts } from '../answer/place';
import type { HelpLine, Plan } from '../api/types';
import { sourceNotices } from '../facts/facts-from';
import { allHits, relayOf } from '../plan/shown';
import type { Wishes } from '../route/wishes';
import { day, listed, month, name } from '../words/texts';
import { say, sayOf } from '../words/words';
import { professionalDoor } from './professional-door';

/** The plan on one page for whoever makes it. It names the quartier and the commune, never the address. */
export function professionalSheet(plan: Plan, wishes: Wishes, lines: HelpLine[]) {
  const relay = relayOf(plan);
  const { doors, specialists = [], withoutDoor = [], notThese = [], questions = [] } = plan;
  const beside = [...specialists.map((door) => ({ door, as: say('plan.specialist') })), ...(relay ? [{ door: relay, as: say('plan.relay') }] : [])];
  return html`
    <section class="professional-sheet paper-only ${doors.length > MANY ? 'many' : doors.length > SOME ? 'some' : doors.length > FEW ? '' : 'few'}">
      <h2>${title(plan)}</h2>
      <p class="today">${say('list.today', { date: today() })}${wishes.from ? ` · ${say(wishes.hospital ? 'hospital.leaves' : 'plan.from', { date: day(wishes.from) })}` : nothing}</p>
      <p>${say('sheet.needs', { needs: listed([...new Set(plan.needs.map((need) => need.name))]) })}</p>
      <ol>${doors.map((door) => html`<li>${professionalDoor(plan, door, wishes)}</li>`)}</ol>
      ${beside.length === 0 ? nothing : html`<ul class="beside">${beside.map(({ door, as }) => html`<li>${professionalDoor(plan, door, wishes, as)}</li>`)}</ul>`}
      ${withoutDoor.map(({ text, nearest = [] }) => html`<p><strong>${text}</strong> ${nearest.slice(0, 2).map((hit, index) => html`${index > 0 ? ' · ' : nothing}${hit.service.name.text} ${hit.phones[0] ?? ''}`)}</p>`)}
      ${notThese.length === 0
        ? nothing
        : html`<p class="not">${say('sheet.not-these')} ${notThese.slice(0, MOST_NOT).map(({ hit, text, code }, index) => html`${index > 0 ? ' · ' : nothing}${hit.service.name.text} (${excluded(wishes, hit.id, code) ?? text})`)}</p>`}
      ${questions.length === 0 ? nothing : html`<p>${say('sheet.ask')} ${questions.map(({ text }) => text).join(' ')}</p>`}
      <div class="sheet-foot">
        <p>${lines.filter(({ id }) => FIRST_LINES.has(id)).map((line, index) => html`${index > 0 ? ' · ' : nothing}<strong>${line.phone}</strong> ${line.purpose.text || line.name.text}`)}</p>
        <p>${verified(plan)} ${say('sheet.made')}</p>
        ${sourceNotices(allHits(plan))}
      </div>
    </section>
  `;
}

/** So many doors stand on the page in ever smaller type. */
const FEW = 2;
const SOME = 3;
const MANY = 5;
const MOST_NOT = 4;
const FIRST_LINES = new Set(['112', '107', '106', 'suicide-fr', '1813', 'violences', '1712', '103', '102']);

function title(plan: Plan): string {
  const { chosen = [], territories } = plan.place;
  const commune = territories?.commune ?? [];
  const names = chosen.length > 0 ? [isAnywhere(plan.place) ? '' : placeName(plan.place)] : [whereabouts(plan.place), commune.length === 1 ? name(commune[0].name) : ''];
  const where = names.filter((part) => part !== '');
  return where.length > 0 ? say('sheet.title.for', { place: where.join(', ') }) : say('sheet.title');
}

function excluded(wishes: Wishes, id: string, code: string): string | undefined {
  return code === 'excluded' ? sayOf('plan.excluded', wishes.exclude.get(id) ?? 'other') : undefined;
}

function verified(plan: Plan): string {
  const months = plan.doors.flatMap((door) => (door.lastVerified ? [door.lastVerified] : [])).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) {
    return say('list.verified.unknown');
  }
  return first === last ? say('list.verified', { month: month(first) }) : say('list.verified.between', { first: month(first), last: month(last) });
}

function today(): string {
  return new Date().toLocaleDateString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' });
}
