/**
 * Pages that only the server has, of a need or of one at a place, are questions to the application, and say which (`data-asks`): whoever comes
 * to one by a link gets the answer. Of all other pages the address keeps its language alone. Runs when it is imported, before anything
 * reads the address.
 */
const KEPT = 'lang';

const asks = document.querySelector<HTMLElement>('.served[data-asks]')?.dataset.asks;
const asked = new URLSearchParams(location.search);
const language = asked.get(KEPT);
const search = language === null ? '' : `?${KEPT}=${encodeURIComponent(language)}`;
if (asks) {
  history.replaceState(null, '', `/${search}#${[asks, location.hash.slice(1)].filter((part) => part !== '').join('&')}`);
} else if (asked.has('page')) {
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}

export {};
