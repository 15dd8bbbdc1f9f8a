import { fromPath } from './route';

/** What leads from one screen to another without a new page: a plain click on a link to one of ours, in the same language. */
export function leadsHere(event: MouseEvent): URL | undefined {
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  const other = event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (other || !target?.href || target.target !== '' || target.hasAttribute('download') || target.hasAttribute('data-language')) {
    return undefined;
  }
  const url = new URL(target.href);
  // A need at a place is a page of the server alone.
  const own = url.origin === location.origin && !url.searchParams.has('need');
  return own && fromPath(url.pathname) ? url : undefined;
}
