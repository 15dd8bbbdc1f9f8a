import { get } from '../../api/get';
import { post } from '../../api/post';
import type { Answer, HelpLine } from '../../api/types';
import type { Option } from '../../parts/choose-box';
import { fold } from '../../words/fold';
import { say } from '../../words/words';
import { NO_TEXT } from '../kept/both';
import type { Item } from './content';

const MOST = 8;

let lines: Promise<HelpLine[]> | undefined;

/** What can be added to a section: an option of the box, and the line that it becomes. */
export interface FoundItem extends Option {
  item: Item;
}

/** Services by what they do or are called, the organisations of these, and help lines. */
export async function findItems(typed: string, signal: AbortSignal): Promise<FoundItem[]> {
  const [{ hits }, helplines] = await Promise.all([post<Answer>('services/search', { q: typed, size: MOST }, signal), helpLines()]);
  const wanted = fold(typed);
  const called = helplines.filter(({ name, phone }) => fold(name.text).includes(wanted) || phone.replaceAll(' ', '').startsWith(typed.replaceAll(' ', '')));
  const services = hits.map(({ id, service, organization, location }) =>
    found('service', id, service.name, [organization.name.text === service.name.text ? '' : organization.name.text, location?.city?.text ?? ''].filter(Boolean).join(' · ')),
  );
  const organizations = hits
    .filter(({ organization }) => fold(organization.name.text).includes(wanted))
    .map(({ organization }) => found('organization', organization.id, organization.name, say('keep.kind.organization')));
  return [...new Map([...called.map(({ id, name }) => found('helpline', id, name, say('keep.kind.helpline'))), ...services, ...organizations].map((one) => [one.id, one])).values()];
}

function found(kind: string, id: string, name: HelpLine['name'], detail: string): FoundItem {
  return { id: `${kind}:${id}`, label: name.text, detail, item: { kind, id, name, title: NO_TEXT, note: NO_TEXT } };
}

/** Asked for once; without them services can be added all the same. */
function helpLines(): Promise<HelpLine[]> {
  return (lines ??= get<{ helplines: HelpLine[] }>('helplines', new AbortController().signal).then(
    ({ helplines }) => helplines,
    () => {
      lines = undefined;
      return [];
    },
  ));
}
