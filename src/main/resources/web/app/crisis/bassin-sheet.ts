import { html, nothing } from 'lit';
import { day, name, nameLanguage } from '../words/texts';
import { say } from '../words/words';
import { entryCard, type EntryWays } from './entry-card';
import { calls, textRow } from './parts';
import { agreementsOf, entriesOf, EVERYTHING, exercisesOf, moment, taskName, type CrisisAgreement, type CrisisBassin, type CrisisExercise, type Narrowing, type Roster } from './roster';

/** What can be done on a sheet by whoever keeps it. */
export interface SheetWays extends EntryWays {
  editAgreement: (agreement: CrisisAgreement) => void;
  removeAgreement: (agreement: CrisisAgreement) => void;
  editExercise: (exercise: CrisisExercise) => void;
  removeExercise: (exercise: CrisisExercise) => void;
}

/** Whether nothing at all is known for a bassin. */
export function isEmpty(roster: Roster, bassin: CrisisBassin): boolean {
  return entriesOf(roster, bassin, EVERYTHING).length + agreementsOf(roster, bassin).length + exercisesOf(roster, bassin).length === 0;
}

/** A bassin with all that is known for a crisis; on paper a sheet of its own. */
export function bassinSheet(roster: Roster, bassin: CrisisBassin, narrowing: Narrowing, ways?: SheetWays) {
  const entries = entriesOf(roster, bassin, narrowing);
  const narrowed = narrowing.task !== '' || narrowing.words !== '' || narrowing.overdue;
  const tasks = roster.tasks.filter(({ code }) => entries.some(({ task }) => task === code));
  if (narrowed && entries.length === 0) {
    return nothing;
  }
  return html`<section class="crisis-sheet">
    <p class="crisis-paper">${say('crisis.confidential')} · ${say('crisis.as-of', { when: moment(roster.asOf) })} · Repère</p>
    <h3 lang=${nameLanguage(bassin.name) ?? nothing}>${name(bassin.name)}</h3>
    ${narrowed ? nothing : agreements(agreementsOf(roster, bassin), ways)}
    ${entries.length === 0 ? html`<p class="quiet">${say('crisis.nobody')}</p>` : nothing}
    ${tasks.map(
      ({ code }) => html`<h4>${taskName(roster, code)}</h4>
        <ul class="crisis-entries">${entries.filter(({ task }) => task === code).map((entry) => entryCard(entry, ways))}</ul>`,
    )}
    ${narrowed ? nothing : exercises(exercisesOf(roster, bassin), ways)}
  </section>`;
}

function agreements(all: CrisisAgreement[], ways?: SheetWays) {
  return all.length === 0
    ? nothing
    : html`<h4>${say('crisis.agreements')}</h4>
        <ul class="crisis-entries">${all.map((agreement) => {
          const title = name(agreement.title);
          return html`<li class="crisis-entry crisis-agreement">
            <p class="crisis-who"><strong lang=${nameLanguage(agreement.title) ?? nothing}>${title}</strong></p>
            <p>${say('crisis.triggered', { who: agreement.triggeredBy })}</p>
            ${calls(agreement.phones, agreement.triggeredBy)}
            <dl class="crisis-facts">${textRow(say('crisis.agreed'), agreement.agreed)}${textRow(say('crisis.steps'), agreement.steps)}</dl>
            <p class="quiet">${say('crisis.changed', { day: day(agreement.changedOn) })}</p>
            ${ways ? buttons(title, () => ways.editAgreement(agreement), () => ways.removeAgreement(agreement)) : nothing}
          </li>`;
        })}</ul>`;
}

function exercises(all: CrisisExercise[], ways?: SheetWays) {
  return all.length === 0
    ? nothing
    : html`<h4>${say('crisis.exercises')}</h4>
        <ul class="crisis-entries">${all.map((exercise) => {
          const on = day(exercise.heldOn);
          return html`<li class="crisis-entry">
            <p class="crisis-who"><strong>${on}</strong></p>
            <dl class="crisis-facts">${textRow(say('crisis.tried'), exercise.tried)}${textRow(say('crisis.learnt'), exercise.learnt)}</dl>
            ${ways ? buttons(`${say('crisis.exercise')} ${on}`, () => ways.editExercise(exercise), () => ways.removeExercise(exercise)) : nothing}
          </li>`;
        })}</ul>`;
}

function buttons(what: string, edit: () => void, remove: () => void) {
  return html`<p class="ways no-paper">
    <button @click=${edit} aria-label="${say('crisis.edit')}: ${what}">${say('crisis.edit')}</button>
    <button @click=${remove} aria-label="${say('crisis.remove')}: ${what}">${say('crisis.remove')}</button>
  </p>`;
}
