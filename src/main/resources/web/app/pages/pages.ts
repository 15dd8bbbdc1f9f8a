import { html } from 'lit';
import type { Go } from '../question/go';
import type { Question } from '../question/question';
import '../plan/plan-page';
import type { Shortlist } from '../route/fragment';
import type { Route } from '../route/route';
import '../shortlist/list-page';
import { backToAnswer } from './back-to-answer';
import './browse-page';
import './organization-page';
import './service-page';
import './territory-page';

/** The screens beside the answer, from each of which a link leads back to it. */
export function page(route: Exclude<Route, { screen: 'answer' }>, question: Question, list: Shortlist, go: Go) {
  return html`${backToAnswer(route, question)} ${content(route, question, list, go)}`;
}

function content(route: Exclude<Route, { screen: 'answer' }>, question: Question, list: Shortlist, go: Go) {
  switch (route.screen) {
    case 'plan':
      return html`<plan-page .question=${question}></plan-page>`;
    case 'service':
      return html`<service-page .record=${route.id} .question=${question}></service-page>`;
    case 'organization':
      return html`<organization-page .record=${route.id}></organization-page>`;
    case 'territory':
      return html`<territory-page .level=${route.level} .code=${route.code} .go=${go}></territory-page>`;
    case 'browse':
      return html`<browse-page .question=${question}></browse-page>`;
    case 'list':
      return html`<list-page .list=${list} .question=${question}></list-page>`;
  }
}
