import type { ReportCode } from '../api/types';

export const PARTS = ['waiting', 'late', 'forwarded', 'settled'] as const;
export type Part = (typeof PARTS)[number];

export const CODES: readonly ReportCode[] = ['zone', 'hours', 'phone', 'address', 'closed', 'language', 'other'];

/** What somebody looks at in the inbox: it stands in the fragment. */
export interface At {
  part: Part;
  code?: ReportCode;
  bassin?: string;
  page: number;
  /** The report that is chosen. */
  report?: string;
}

export function atFromFragment(hash: string): At {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    part: PARTS.find((part) => part === said.get('part')) ?? 'waiting',
    code: CODES.find((code) => code === said.get('code')),
    bassin: said.get('bassin') || undefined,
    page: Math.max(1, Math.trunc(Number(said.get('page'))) || 1),
    report: said.get('report') || undefined,
  };
}

export function inboxLink({ part, code, bassin, page, report }: At): string {
  return `#${new URLSearchParams({
    part,
    ...(code ? { code } : {}),
    ...(bassin ? { bassin } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(report ? { report } : {}),
  })}`;
}
