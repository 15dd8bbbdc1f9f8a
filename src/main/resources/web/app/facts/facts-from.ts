import { html, nothing } from 'lit';
import type { Hit, Listed } from '../api/types';
import { month } from '../words/texts';
import { say } from '../words/words';

type Dated = Pick<Hit | Listed, 'lastVerified' | 'source'>;
type Sourced = Pick<Hit | Listed, 'source' | 'joinedSources'>;

/** When it was verified or, where nobody says so, when it was taken from its source, which is named. */
export function factsFrom({ lastVerified, source }: Dated): string {
  if (lastVerified) {
    return say('verified', { month: month(lastVerified) });
  }
  return source?.retrievedOn ? say('taken', { name: source.name, month: monthOf(source.retrievedOn) }) : say('verified.unknown');
}

/** Of which month the facts are: of a day that of the day. */
export function monthOf(day: string): string {
  return month(day.slice(0, 7));
}

/** What the licences of the sources ask to be said wherever a record of them is shown, or a field of one, each once. */
export function sourceNotices(shown: Sourced[]) {
  const sources = shown.flatMap(({ source, joinedSources = [] }) => [source, ...joinedSources.map((joined) => joined.source)]);
  const notices = new Map(sources.flatMap((source) => (source?.attribution ? [[source.attribution, source.licence] as const] : [])));
  return notices.size === 0
    ? nothing
    : html`<p class="source">
        ${[...notices].map(([text, licence], index) => html`${index > 0 ? ' · ' : nothing}<a href=${licence ?? ''} rel="noreferrer license">${text}</a>`)}
      </p>`;
}
