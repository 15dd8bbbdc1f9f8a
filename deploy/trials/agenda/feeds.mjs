// Reads the feeds of the agenda with ical.js and rss-parser, and compares each time of the next 31 days with what /api/v1/events says.
// npm install --prefix /tmp/feeds ical.js@2.2.1 rss-parser@3.13.0 && NODE_PATH=/tmp/feeds/node_modules node deploy/trials/agenda/feeds.mjs http://localhost:8080
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.NODE_PATH}/`);
const ical = require('ical.js');
const ICAL = ical.default ?? ical;
const Parser = require('rss-parser');

const base = process.argv[2] ?? 'http://localhost:8080';
const faults = [];

const text = await (await fetch(`${base}/api/v1/events.ics?lang=fr`)).text();
if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75) || /[^\r]\n/.test(text)) {
  faults.push('lines are not folded at 75 bytes, or do not end with CRLF');
}
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(text));
calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
for (const name of ['version', 'prodid']) {
  if (!calendar.hasProperty(name)) faults.push(`no ${name}`);
}

const components = calendar.getAllSubcomponents('vevent');
const read = new Set();
const until = Date.now() + 31 * 86_400_000;
for (const component of components) {
  for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) {
    if (!component.hasProperty(name)) faults.push(`an event has no ${name}`);
  }
  if (component.hasProperty('recurrence-id')) continue;
  const event = new ICAL.Event(component);
  components.filter((other) => other.hasProperty('recurrence-id') && other.getFirstPropertyValue('uid') === event.uid).forEach((other) => event.relateException(other));
  const times = event.iterator();
  for (let time = times.next(), count = 0; time && count < 5000; time = times.next(), count++) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(time);
    if (startDate.toUnixTime() * 1000 > until && time.toUnixTime() * 1000 > until) break;
    const cancelled = [item.component, component].some((one) => one.getFirstPropertyValue('status') === 'CANCELLED');
    if (endDate.toUnixTime() * 1000 > Date.now()) read.add(`${event.uid} ${startDate.isDate ? startDate.toString() : startDate.toUnixTime()} ${cancelled}`);
  }
}

const told = new Set();
for (let page = 1, total = 1; told.size < total && page < 100; page++) {
  const answer = await (await fetch(`${base}/api/v1/events?size=100&page=${page}`)).json();
  total = answer.total;
  for (const { when, event } of answer.events) {
    if (Date.parse(when.start) <= until) told.add(`${event.uid} ${when.wholeDay ? when.start.slice(0, 10) : Date.parse(when.start) / 1000} ${when.state === 'cancelled'}`);
  }
  if (answer.events.length === 0) break;
}
for (const one of told) if (!read.has(one)) faults.push(`told, and not in the feed: ${one}`);
for (const one of read) if (!told.has(one)) faults.push(`in the feed, and not told: ${one}`);

const atom = await new Parser().parseString(await (await fetch(`${base}/api/v1/events.atom?lang=fr`)).text());
if (!atom.title || atom.items.some(({ title, link, id, pubDate, isoDate }) => !title || !link || !id || !(pubDate ?? isoDate))) faults.push('an entry of the Atom feed wants a title, a link, an id or a date');

console.log(`${components.length} components, ${read.size} times read, ${told.size} told, ${atom.items.length} entries`);
faults.forEach((fault) => console.log(fault));
process.exit(faults.length === 0 ? 0 : 1);
