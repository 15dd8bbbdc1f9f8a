import { html, nothing } from 'lit';
import type { Figures, FigureSource } from '../api/types';
import { day, month } from '../words/texts';
import { language, say } from '../words/words';

/** Who publishes the data on services, and on which terms; the server puts it on the page. */
export interface Publisher {
  name: string;
  licence: string;
  url?: string;
}

/** Which state of the data it is, in a sentence. */
export function dated({ dates, generation }: Figures): string {
  const { factsFrom: from, factsTo: to } = dates;
  const facts = !from || !to ? say('coverage.dates.no-facts') : say(from === to ? 'coverage.dates.facts.one' : 'coverage.dates.facts', { from: month(from), to: month(to) });
  return `${say('coverage.dates', { day: day(dates.on), generation: generation.toLocaleString(language), delimitation: dates.delimitation })} ${facts}`;
}

export function figureTold({ name, publisher, licence, year, approximate, denominator }: FigureSource): string {
  return say(denominator ? 'coverage.source.of' : 'coverage.source', {
    name,
    denominator: denominator ?? '',
    year: approximate ? say('coverage.about', { year: String(year) }) : String(year),
    publisher,
    licence,
  });
}

export function offerTold({ name, licence }: Publisher): string {
  return say('coverage.source.services', { publisher: name, licence });
}

/** How it was counted, from what, and how to ask the same again. */
export function methodView(figures: Figures, publisher: Publisher, outlines: string) {
  return html`
    <section class="method" aria-labelledby="method">
      <h2 id="method">${say('coverage.method')}</h2>
      <ul class="text">${figures.method.text.map((sentence) => html`<li>${sentence}</li>`)}</ul>
      <h3>${say('coverage.sources')}</h3>
      <ul class="text">
        <li>${publisher.url ? html`<a href=${publisher.url} rel="noreferrer license">${offerTold(publisher)}</a>` : offerTold(publisher)}</li>
        ${[figures.dates.population, ...figures.dates.indicators].map((source) => html`<li>${figureTold(source)}</li>`)}
        ${outlines ? html`<li>${say('coverage.source.outlines', { publisher: outlines })}</li>` : nothing}
      </ul>
      <p>${dated(figures)}</p>
    </section>
  `;
}
