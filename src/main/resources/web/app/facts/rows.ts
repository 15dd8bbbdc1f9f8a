import type { Listed } from '../api/types';
import { capacity, howToGetIn, languages, modes, price, room } from './access';
import { address } from './address';
import { area } from './area';
import { categories } from './categories';
import { email, phones, website } from './contact';
import { ages, audiences } from './for-whom';
import { hours, hoursInFull } from './hours';
import type { Row, Shown } from './row';
import { said } from './said';
import { nearestStop, stops } from './stop';
import { way } from './way';

/** All that may be known, wherever it is shown. */
export const ROWS = {
  address: row('detail.address', ['location', 'confidentialLocation'], address),
  stop: row('detail.stop', ['location'], nearestStop),
  stops: row('fact.stops', ['location'], stops),
  way: row('fact.way', ['location'], way),
  hours: row('detail.hours', ['hours'], hours),
  hoursInFull: row('detail.hours', ['hours', 'lastVerified'], hoursInFull),
  phones: row('detail.phones', ['phones'], phones),
  website: row('detail.website', ['website'], website),
  email: row('detail.email', ['email'], email),
  categories: row('detail.categories', ['categories'], categories),
  description: row('detail.description', ['description'], (listed) => said(listed.description)),
  area: row('detail.area', ['area'], area),
  ages: row('fact.ages', ['minimumAge', 'maximumAge'], ages),
  audiences: row('fact.audiences', ['audiences'], audiences),
  forWhom: row('detail.for-whom', ['eligibilityDescription'], (listed) => said(listed.eligibilityDescription)),
  languages: row('detail.languages', ['languages'], languages),
  modes: row('fact.modes', ['modes'], modes),
  how: row('detail.how', ['appointment', 'applicationProcess'], howToGetIn),
  referral: row('fact.referral', ['referralMethod'], (listed) => said(listed.referralMethod)),
  price: row('detail.fees', ['cost', 'feesDescription'], price),
  room: row('fact.room', ['availability'], room),
  capacity: row('fact.capacity', ['capacity'], capacity),
  accreditations: row('fact.accreditations', ['accreditations'], (listed) => said(listed.accreditations)),
  source: row('detail.source', ['source'], (listed) => listed.source?.name),
} satisfies Record<string, Row>;

function row(word: Row['word'], of: (keyof Listed)[], show: (listed: Listed) => Shown): Row {
  return { word, of, show };
}
