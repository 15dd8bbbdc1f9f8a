import { server } from '../app/api/answered';
import { NOTHING, toFragment, type Question } from '../app/question/question';
import { PLAN, toPath } from '../app/route/route';
import { isSpoken, known } from '../app/words/words';

const FEW = 5;
const MOST = 20;
const HEADING = 3;
const LOWEST_HEADING = 6;
const FARTHEST = 10_000;
const SLUG = /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/;

/** What the site that embeds the widget has set by attributes. */
export interface Settings {
  lang: string;
  /** The language of the page around, where we do not speak it. */
  foreign?: string;
  /** Where and for what people ask there, until they say otherwise. */
  question: Question;
  /** The name of a collection, in which alone is searched; empty for the whole directory. */
  collection: string;
  /** How many hits are shown. */
  max: number;
  /** The page with all answers. */
  href: string;
  /** By which the site may ask more than everybody; empty without. */
  key: string;
  /** The level of the first heading. */
  heading: number;
  /** For the webmaster: attributes that are left out, and why. */
  faults: string[];
}

/**
 * The attributes of a widget: what makes no sense is as if it were not there, and told.
 *
 * @param lang chosen by the reader, where the page speaks another language than we do
 */
export function settings(element: Element, lang?: string): Settings {
  const faults: string[] = [];
  const given = (name: string) => (element.getAttribute(name) ?? '').trim();
  const values = (name: string) => given(name).split(/[\s,]+/).filter((value) => value !== '');
  const number = (name: string, otherwise: number, least: number, most: number) => {
    const text = given(name);
    const value = Number(text);
    const fits = text !== '' && Number.isInteger(value) && value >= least && value <= most;
    if (text !== '' && !fits) {
      faults.push(`${name}="${text}" is no whole number from ${least} to ${most}`);
    }
    return fits ? value : otherwise;
  };
  const filters: Question['filters'] = {};
  for (const filter of ['sector', 'category'] as const) {
    if (values(filter).length > 0) {
      filters[filter] = values(filter);
    }
  }
  if (given('place') !== '' && given('territory') !== '') {
    faults.push(`territory="${given('territory')}" is left out, since place="${given('place')}" is set`);
  }
  const collection = SLUG.test(given('collection')) ? given('collection') : '';
  if (collection === '' && given('collection') !== '') {
    faults.push(`collection="${given('collection')}" is no name of a collection`);
  }
  const around = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
  const foreign = around !== '' && !isSpoken(around) ? around : undefined;
  if (foreign && element.hasAttribute('lang')) {
    faults.push(`lang="${foreign}" is not spoken: French and Dutch are`);
  }
  const radius = number('radius', 0, 1, FARTHEST);
  return {
    lang: known(lang ?? around),
    foreign,
    question: { ...NOTHING, place: given('place') || given('territory'), filters, radius: radius === 0 ? '' : String(radius) },
    collection,
    max: number('max', FEW, 1, MOST),
    href: given('href') || `${server}/`,
    key: given('partner-key'),
    heading: number('heading-level', HEADING, 1, LOWEST_HEADING),
    faults,
  };
}

/** Whether a site has set where, for what, or in which collection people ask: then there is an answer before they type. */
export function isPreset({ question, collection }: Settings): boolean {
  return collection !== '' || question.place !== '' || Object.keys(question.filters).length > 0;
}

/** All answers to a question. What was typed stands in the fragment, which no server sees. */
export function allAnswers({ href, lang }: Settings, question: Question): string {
  const url = new URL(href, document.baseURI);
  if (url.origin === server) {
    url.searchParams.set('lang', lang);
  }
  url.hash = toFragment(question);
  return url.href;
}

/** The page of a collection, narrowed in the same way. */
export function collectionPage({ collection, lang }: Settings, fragment: string): string {
  return `${server}/collections/${collection}?lang=${lang}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The plan for a question, on the screens: which services together. */
export function planPage({ lang }: Settings, question: Question): string {
  return `${server}${toPath(PLAN)}?lang=${lang}#${toFragment(question)}&plan=balanced`;
}

export function servicePage({ lang }: Settings, id: string): string {
  return `${server}/services/${encodeURIComponent(id)}?lang=${lang}`;
}
