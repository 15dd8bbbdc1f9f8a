import { NO_TEXT, type Both } from '../kept/both';
import type { EventChange, EventRequest, KeptEvent } from './api-types';
import { ONCE, recurrenceOf, ruleOf, type Recurrence } from './recurrence';

/** Yes, no, or nobody said. */
export type Said = '' | 'yes' | 'no';

export const WHO_ORGANIZES = ['nobody', 'service', 'organization', 'name'] as const;
export type WhoOrganizes = (typeof WHO_ORGANIZES)[number];

/** All that a keeper writes of an event. Never changed: each change is another content. */
export interface EventContent {
  kind: string;
  title: Both;
  about: Both;
  wholeDay: boolean;
  /** Days as `2026-12-03`, times as `14:00`; empty where they are not typed yet. */
  startDay: string;
  startTime: string;
  endDay: string;
  endTime: string;
  recurrence: Recurrence;
  /** Further starts, and starts that were never planned. */
  extra: readonly string[];
  excluded: readonly string[];
  changes: readonly EventChange[];
  /** The id of a hit; empty for none, like all others. */
  placeService: string;
  address: string;
  onlineUrl: string;
  /** `LEVEL:CODE`; empty for the whole Region. */
  territory: string;
  audience: string;
  languages: readonly string[];
  free: Said;
  cost: Both;
  registration: Said;
  registrationUrl: string;
  registrationPhone: string;
  registrationMail: string;
  organizes: WhoOrganizes;
  /** An id, or a name. */
  organizer: string;
  needs: readonly string[];
}

export const NEW_EVENT: EventContent = {
  kind: '',
  title: NO_TEXT,
  about: NO_TEXT,
  wholeDay: false,
  startDay: '',
  startTime: '',
  endDay: '',
  endTime: '',
  recurrence: ONCE,
  extra: [],
  excluded: [],
  changes: [],
  placeService: '',
  address: '',
  onlineUrl: '',
  territory: '',
  audience: 'public',
  languages: [],
  free: '',
  cost: NO_TEXT,
  registration: '',
  registrationUrl: '',
  registrationPhone: '',
  registrationMail: '',
  organizes: 'nobody',
  organizer: '',
  needs: [],
};

export function contentOf({ event }: KeptEvent): EventContent {
  const [startDay, startTime = ''] = (event.start ?? '').split('T');
  const [endDay, endTime = ''] = (event.end ?? '').split('T');
  return {
    kind: event.kind ?? '',
    title: { fr: event.titleFr ?? '', nl: event.titleNl ?? '' },
    about: { fr: event.aboutFr ?? '', nl: event.aboutNl ?? '' },
    wholeDay: startTime === '',
    startDay,
    startTime,
    endDay,
    endTime,
    recurrence: recurrenceOf(event.rule),
    extra: event.extra ?? [],
    excluded: event.excluded ?? [],
    changes: event.changes ?? [],
    placeService: event.placeService ?? '',
    address: event.address ?? '',
    onlineUrl: event.onlineUrl ?? '',
    territory: event.territory ?? '',
    audience: event.audience ?? 'public',
    languages: event.languages ?? [],
    free: said(event.free),
    cost: { fr: event.costFr ?? '', nl: event.costNl ?? '' },
    registration: said(event.registrationNeeded),
    registrationUrl: event.registrationUrl ?? '',
    registrationPhone: event.registrationPhone ?? '',
    registrationMail: event.registrationMail ?? '',
    organizes: event.organizerService ? 'service' : event.organizerOrganization ? 'organization' : event.organizerName ? 'name' : 'nobody',
    organizer: event.organizerService ?? event.organizerOrganization ?? event.organizerName ?? '',
    needs: event.needs ?? [],
  };
}

function said(value: boolean | null | undefined): Said {
  return value === true ? 'yes' : value === false ? 'no' : '';
}

function truth(value: Said): boolean | undefined {
  return value === '' ? undefined : value === 'yes';
}

export function requestOf(content: EventContent): Partial<EventRequest> {
  const { organizes, organizer } = content;
  return {
    kind: content.kind || undefined,
    titleFr: content.title.fr,
    titleNl: content.title.nl,
    aboutFr: content.about.fr,
    aboutNl: content.about.nl,
    ...timesOf(content),
    placeService: content.placeService || undefined,
    address: content.address || undefined,
    onlineUrl: content.onlineUrl || undefined,
    territory: content.territory || undefined,
    audience: content.audience,
    languages: [...content.languages],
    free: truth(content.free),
    costFr: content.cost.fr,
    costNl: content.cost.nl,
    registrationNeeded: truth(content.registration),
    registrationUrl: content.registrationUrl,
    registrationPhone: content.registrationPhone,
    registrationMail: content.registrationMail,
    organizerService: organizes === 'service' ? organizer : undefined,
    organizerOrganization: organizes === 'organization' ? organizer : undefined,
    organizerName: organizes === 'name' ? organizer : undefined,
    needs: [...content.needs],
  };
}

/** When it takes place alone. What ends on the day on which it begins need not say so. */
export function timesOf({ wholeDay, startDay, startTime, endDay, endTime, recurrence, extra, excluded, changes }: EventContent): Partial<EventRequest> {
  const start = wholeDay ? startDay : startDay && `${startDay}T${startTime}`;
  const last = endDay || startDay;
  const end = wholeDay ? last : endTime && `${last}T${endTime}`;
  return { start: start || undefined, end: end || undefined, rule: ruleOf(recurrence), extra: [...extra], excluded: [...excluded], changes: [...changes] };
}
