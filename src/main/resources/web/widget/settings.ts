import { SERVER } from '../app/api/answered';
import { NOTHING, toFragment, type Question } from '../app/question/question';
import { known } from '../app/words/words';

const FEW = 5;
const MOST = 20;
const HEADING = 3;
const LOWEST_HEADING = 6;

/** What the site that embeds the widget has set by attributes. */
export interface Settings {
  lang: string;
  /** Where and for what people ask there, unless they say otherwise. */
  question: Question;
  /** How many hits are shown. */
  max: number;
  /** The page with all answers. */
  href: string;
  /** The level of the first heading. */
  heading: number;
}

/** The attributes of a widget: what is missing, or makes no sense as a number, is as if it were not there. */
export function settings(element: Element): Settings {
  const given = (name: string) => (element.getAttribute(name) ?? '').trim();
  const values = (name: string) => given(name).split(/[\s,]+/).filter((value) => value !== '');
  const filters: Question['filters'] = {};
  for (const filter of ['sector', 'category'] as const) {
    if (values(filter).length > 0) {
      filters[filter] = values(filter);
    }
  }
  return {
    lang: known(element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? ''),
    question: { ...NOTHING, place: given('place') || given('territory'), filters },
    max: number(given('max'), FEW, 1, MOST),
    href: given('href') || `${SERVER}/`,
    heading: number(given('heading-level'), HEADING, 1, LOWEST_HEADING),
  };
}

function number(text: string, otherwise: number, least: number, most: number): number {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? otherwise : Math.min(most, Math.max(least, value));
}

/** All answers to a question. What was typed stands in the fragment, which no server sees. */
export function allAnswers({ href, lang }: Settings, question: Question): string {
  const url = new URL(href, document.baseURI);
  if (url.origin === SERVER) {
    url.searchParams.set('lang', lang);
  }
  url.hash = toFragment(question);
  return url.href;
}

export function servicePage({ lang }: Settings, id: string): string {
  return `${SERVER}/services/${encodeURIComponent(id)}?lang=${lang}`;
}
