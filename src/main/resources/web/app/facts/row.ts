import { html, nothing, type TemplateResult } from 'lit';
import type { Listed } from '../api/types';
import { say, type Word } from '../words/words';

export type Shown = TemplateResult | string | undefined;

/** One thing that may be known of a service. */
export interface Row {
  word: Word;
  /** What it is made of: where all locations have the same, it is said once. */
  of: (keyof Listed)[];
  /** Nothing where it is not known. */
  show: (listed: Listed) => Shown;
}

/** What is known of these, each under its name. */
export function factList(rows: Row[], listed: Listed) {
  const known = rows.map((row) => ({ word: row.word, shown: row.show(listed) })).filter(({ shown }) => shown);
  return known.length === 0
    ? nothing
    : html`<dl class="known">${known.map(({ word, shown }) => html`<dt>${say(word)}</dt><dd>${shown}</dd>`)}</dl>`;
}

/** Whether all locations have the same to say in it. */
export function isShared(row: Row, locations: Listed[]): boolean {
  const [first, ...others] = locations.map((listed) => JSON.stringify(row.of.map((field) => listed[field] ?? null)));
  return others.every((other) => other === first);
}
