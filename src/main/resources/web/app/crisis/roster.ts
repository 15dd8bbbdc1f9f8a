import type { CrisisAgreement, CrisisBassin, CrisisEntry, CrisisExercise, CrisisRosterAnswer } from '../api/contract';
import { name } from '../words/texts';
import { language } from '../words/words';

export type { CrisisAgreement, CrisisBassin, CrisisEntry, CrisisExercise, CrisisPhone, CrisisTask, LeaveAnswer, CrisisCopyAnswer } from '../api/contract';
export type Roster = CrisisRosterAnswer;

/** What of the roster somebody looks at. */
export interface Narrowing {
  /** Empty for all; `-` for the whole Region. */
  bassin: string;
  task: string;
  words: string;
  overdue: boolean;
}

export const EVERYTHING: Narrowing = { bassin: '', task: '', words: '', overdue: false };

/** For the value of a choice: what is for the whole Region has no code. */
export const REGION = '-';

export function codeOf({ code }: CrisisBassin): string {
  return code ?? REGION;
}

export function isOf(bassin: CrisisBassin, what: { bassin?: string }): boolean {
  return what.bassin === bassin.code;
}

/** As of today on this device: a copy grows old while it is kept. */
export function isOverdue({ dueOn }: CrisisEntry): boolean {
  return dueOn === undefined || dueOn <= today();
}

/** Of this device, as `2026-11-30`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function entriesOf(roster: Roster, bassin: CrisisBassin, { task, words, overdue }: Narrowing): CrisisEntry[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return roster.entries.filter(
    (entry) =>
      isOf(bassin, entry) &&
      (task === '' || entry.task === task) &&
      (!overdue || isOverdue(entry)) &&
      wanted.every((word) => told(roster, entry).includes(word)),
  );
}

function told(roster: Roster, { name: who, task, contact, phones, reachable, capacity, agreed }: CrisisEntry): string {
  const named = roster.tasks.find(({ code }) => code === task)?.name;
  const texts = [who, named, reachable, capacity, agreed].flatMap((text) => (text ? [text.fr, text.nl] : []));
  return fold([...texts, contact, ...phones.map(({ number }) => `${number} ${number.replace(/\D/g, '')}`)].filter(Boolean).join(' '));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function bassinsShown(roster: Roster, { bassin }: Narrowing): CrisisBassin[] {
  return roster.bassins.filter((each) => bassin === '' || codeOf(each) === bassin);
}

export function taskName(roster: Roster, code: string): string {
  const task = roster.tasks.find((each) => each.code === code);
  return task ? name(task.name) : code;
}

/** The day and the minute of an instant, as people here say them. */
export function moment(instant: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' });
}

export function exercisesOf(roster: Roster, bassin: CrisisBassin): CrisisExercise[] {
  return roster.exercises.filter((exercise) => isOf(bassin, exercise));
}

export function agreementsOf(roster: Roster, bassin: CrisisBassin): CrisisAgreement[] {
  return roster.agreements.filter((agreement) => isOf(bassin, agreement));
}
