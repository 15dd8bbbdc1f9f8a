import { language } from '../words/words';

/** Which screen it is: that stands in the path, as nothing in it tells of who asks. */
export type Route =
  | { screen: 'answer' }
  | { screen: 'plan' }
  | { screen: 'browse' }
  | { screen: 'list' }
  | { screen: 'service'; id: string }
  | { screen: 'organization'; id: string }
  | { screen: 'territory'; level: string; code: string };

export const ANSWER: Route = { screen: 'answer' };
export const PLAN: Route = { screen: 'plan' };

/** The one screen whose path is a word of its language. */
const PLAN_PATHS: Record<string, string> = { fr: 'orienter', nl: 'doorverwijzen' };

const ROUTES: [RegExp, (parts: string[]) => Route][] = [
  [/^\/$/, () => ANSWER],
  [/^\/(orienter|doorverwijzen)$/, () => PLAN],
  [/^\/browse$/, () => ({ screen: 'browse' })],
  [/^\/list$/, () => ({ screen: 'list' })],
  [/^\/services\/([^/]+)$/, ([id]) => ({ screen: 'service', id })],
  [/^\/organizations\/([^/]+)$/, ([id]) => ({ screen: 'organization', id })],
  [/^\/territories\/([^/]+)\/([^/]+)$/, ([level, code]) => ({ screen: 'territory', level, code })],
];

/** Nothing where the path leads to something else than a screen. */
export function fromPath(path: string): Route | undefined {
  for (const [form, route] of ROUTES) {
    const parts = form.exec(path);
    if (parts) {
      return route(parts.slice(1).map(decodeURIComponent));
    }
  }
  return undefined;
}

export function toPath(route: Route): string {
  return `/${parts(route).map(encodeURIComponent).join('/')}`;
}

function parts(route: Route): string[] {
  switch (route.screen) {
    case 'answer':
      return [];
    case 'plan':
      return [PLAN_PATHS[language]];
    case 'service':
      return ['services', route.id];
    case 'organization':
      return ['organizations', route.id];
    case 'territory':
      return ['territories', route.level, route.code];
    default:
      return [route.screen];
  }
}
