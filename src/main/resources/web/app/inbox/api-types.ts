/** What the interface of the inbox tells and takes, as these screens call it. */
import type { FactView, ReportDetail } from '../api/contract';
import type { Fact } from '../editing/api-types';

export type { InboxReport, ReportAnswered as Answered, ReportInboxAnswer as Inbox } from '../api/contract';

export interface Detail extends ReportDetail {
  facts: (FactView & Fact)[];
}

/** What somebody answers; `accept` changes the record as the report says. */
export type Answer = 'accept' | 'corrected' | 'unfounded' | 'duplicate' | 'unverifiable' | 'source' | 'organization' | 'editor';
