/** What the interface tells of campaigns. */
export interface Campaign {
  id: string;
  title: string;
  state: 'draft' | 'sending' | 'paused' | 'stopped' | 'done';
  hindrance?: string;
  bassin?: string;
  category?: string;
  dueFields: string[];
  neverConfirmed: boolean;
  restDays: number;
  textFr: string;
  textNl: string;
  answerDays: number;
  createdAt: string;
  startedAt?: string;
  remindedAt?: string;
  endedAt?: string;
}

export interface Delivery {
  way: 'server' | 'files';
  lacking: string[];
  from?: string;
  folder?: string;
}

export interface Campaigns {
  campaigns: Campaign[];
  delivery: Delivery;
  bassins?: string[];
}

export type Counts = Record<
  'organizations' | 'waiting' | 'sending' | 'doubtful' | 'sent' | 'bounced' | 'unsent' | 'refused' | 'withoutAddress' | 'answered' | 'partly' | 'silent' | 'toCall',
  number
>;

export interface CampaignState {
  campaign: Campaign;
  counts: Counts;
}

export interface Name {
  fr?: string;
  nl?: string;
}

export interface Sample {
  subject: string;
  text: string;
  html: string;
}

export interface Asked {
  service: string;
  name: Name;
  records: number;
  language: string;
  way: 'mail' | 'refused' | 'without-address';
  phones: string[];
  due: string[];
}

export interface Preview {
  mails: number;
  french: number;
  dutch: number;
  bilingual: number;
  withoutAddress: number;
  refused: number;
  askedLately: number;
  objected: number;
  organizations: Asked[];
  sampleFr: Sample;
  sampleNl: Sample;
}

export interface Mail {
  id: string;
  service?: string;
  name?: Name;
  records: number;
  state: string;
  reminder: boolean;
  replyCode?: number;
  sentAt?: string;
  answer?: string;
  calledOn?: string;
  phones: string[];
  due: string[];
}

export interface Mails {
  total: number;
  page: number;
  size: number;
  mails: Mail[];
}
