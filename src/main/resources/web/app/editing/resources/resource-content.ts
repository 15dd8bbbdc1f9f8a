import { NO_TEXT, type Both } from '../kept/both';
import type { KeptResource, ResourceRequest } from './api-types';

/** The kind that looks for people, and needs no link. */
export const VOLUNTEERS = 'volunteers';

export const WHO_PUBLISHES = ['organization', 'name'] as const;
export type WhoPublishes = (typeof WHO_PUBLISHES)[number];

/** All that a keeper writes of a resource. Never changed: each change is another content. */
export interface ResourceContent {
  kind: string;
  title: Both;
  about: Both;
  url: string;
  needs: readonly string[];
  languages: readonly string[];
  publishes: WhoPublishes;
  /** The id of an organisation, or a name. */
  publisher: string;
  /** A year, a month or a day; empty where nobody said. */
  publishedOn: string;
  /** A day; empty for as long as its kind is good for. */
  reviewOn: string;
  /** `LEVEL:CODE`; empty for the whole Region. */
  territory: string;
  task: Both;
  times: Both;
  ask: string;
  askPhone: string;
  askMail: string;
}

export const NEW_RESOURCE: ResourceContent = {
  kind: '',
  title: NO_TEXT,
  about: NO_TEXT,
  url: '',
  needs: [],
  languages: [],
  publishes: 'organization',
  publisher: '',
  publishedOn: '',
  reviewOn: '',
  territory: '',
  task: NO_TEXT,
  times: NO_TEXT,
  ask: '',
  askPhone: '',
  askMail: '',
};

export function contentOf({ resource }: KeptResource): ResourceContent {
  return {
    kind: resource.kind ?? '',
    title: both(resource.titleFr, resource.titleNl),
    about: both(resource.aboutFr, resource.aboutNl),
    url: resource.url ?? '',
    needs: resource.needs ?? [],
    languages: resource.languages ?? [],
    publishes: resource.publisherName ? 'name' : 'organization',
    publisher: resource.publisherName ?? resource.publisherOrganization ?? '',
    publishedOn: resource.publishedOn ?? '',
    reviewOn: resource.reviewOn ?? '',
    territory: resource.territory ?? '',
    task: both(resource.taskFr, resource.taskNl),
    times: both(resource.timesFr, resource.timesNl),
    ask: resource.ask ?? '',
    askPhone: resource.askPhone ?? '',
    askMail: resource.askMail ?? '',
  };
}

function both(fr = '', nl = ''): Both {
  return { fr, nl };
}

export function requestOf(content: ResourceContent): ResourceRequest {
  const { publishes, publisher, task, times, ask, askPhone, askMail } = content;
  const call = { taskFr: task.fr, taskNl: task.nl, timesFr: times.fr, timesNl: times.nl, ask, askPhone, askMail };
  return {
    kind: content.kind,
    titleFr: content.title.fr,
    titleNl: content.title.nl,
    aboutFr: content.about.fr,
    aboutNl: content.about.nl,
    url: content.url,
    needs: [...content.needs],
    languages: [...content.languages],
    publisherOrganization: publishes === 'organization' ? publisher : '',
    publisherName: publishes === 'name' ? publisher : '',
    publishedOn: content.publishedOn,
    reviewOn: content.reviewOn,
    territory: content.territory || undefined,
    // Other kinds look for nobody; what was typed of it is kept until it is saved.
    ...(content.kind === VOLUNTEERS ? call : {}),
  };
}
