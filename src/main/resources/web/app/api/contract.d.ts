// Written from src/docs/openapi.yaml: mvn test -Dtest=TypeScriptTypesTest -Drepere.contract=write

export interface About {
  version: string;
  profile: string;
  openapi_url: string;
}

export interface AcceptanceRequest {
  token: string;
  /** 12 to 128 characters */
  password: string;
}

export interface AccountChangeRequest {
  name?: string;
  language?: Lang;
  grants?: GrantRequest[] | null;
  /** Whether the account may be used */
  state?: AccountUse;
}

export interface AccountDossier {
  account: AccountHoldings;
  changes: OwnChange[];
  proposals: OwnProposal[];
  collections: string[];
  crisisEntries: string[];
  events: string[];
  resources: string[];
}

export interface AccountHoldings {
  id: UUID;
  login?: string;
  name?: string;
  language: string;
  state: string;
  roles: string[];
  createdAt: Instant;
  signedInAt?: Instant;
  password: boolean;
  secondFactor: boolean;
  recoveryCodes: number;
  passkeys: PasskeyTimes[];
  identities: ProviderIdentity[];
  sessions: SessionTimes[];
  invitedUntil?: Instant;
  collectionMails: boolean;
  collectionsToldAt?: Instant;
  audit: AuditLine[];
}

export type AccountId = string;

export type AccountUse = 'active' | 'disabled';

export interface AccountView {
  id: UUID;
  login?: string;
  name?: string;
  language: Lang;
  state: string;
  grants: GrantView[];
  secondFactor: boolean;
  signedInAt?: Instant;
}

export interface AccountsAnswer {
  accounts: AccountView[];
}

export interface AddAnswer {
  id?: UUID;
  version?: string;
  decision: string;
}

/** Services to add at the end of a section: what a search finds, or a list of ids */
export interface AdditionRequest {
  /** The position of the section, from 0 */
  section?: number;
  /** As the body of /services/search */
  search?: {
    lat?: number;
    lon?: number;
    territory?: Values;
    address?: string;
    place?: string;
    q?: string;
    needs?: Values;
    without?: Values;
    meaning?: Values;
    preferWords?: boolean;
    sector?: Values;
    category?: Values;
    language?: Values;
    mode?: Values;
    tier?: Values;
    commune?: Values;
    freshness?: Values;
    service?: Values;
    age?: number;
    audience?: Values;
    cost?: Values;
    appointment?: Values;
    openNow?: boolean;
    openAt?: string;
    reach?: Reach;
    radius?: number;
    sort?: SortOrder;
    byNeed?: boolean;
    page?: number;
    size?: number;
    explain?: boolean;
    asOf?: Day;
    lang?: Lang;
  };
  /** Instead: ids of hits, in their order */
  services?: string[] | null;
}

export interface Address {
  street?: Text;
  number?: string;
  postcode?: string;
  city?: Text;
  lat?: number;
  lon?: number;
  pointPrecision?: string;
  nearestStop?: NearestStop;
}

export interface AddressRequest {
  address: string;
}

export interface AdminReportsAnswer {
  total: number;
  page: number;
  size: number;
  reports: ReportView[];
}

export interface AllTerritories {
  generation: number;
  delimitation: Cut;
  levels: LevelCount[];
  territories: Summary[];
}

export interface AlongsideAnswer {
  generation: number;
  needs: string[];
  collections: Fitting[];
  events: DatedEvent[];
  resources: FoundResource[];
}

export interface AnswerNote {
  code: string;
  text: string;
}

export interface Api {
  name: string;
  description: string;
  version: string;
  generation: number;
  languages: Lang[];
  openapi: string;
}

export interface Area {
  territories: Member[];
  beyond?: Label[];
  drawn?: boolean;
  exclusive?: boolean;
  incomplete?: boolean;
}

/** Longitudes and latitudes, WGS84 */
export interface AreaGeometry {
  type: 'MultiPolygon';
  coordinates: number[][][][];
}

export interface AtLocation {
  id: UUID;
  service: Ref;
  organization: Ref;
  alternateNames: string[];
  categories: Label[];
  languages: Label[];
  modes: string[];
  location?: Address;
  confidentialLocation?: boolean;
  area?: Area;
  phones: string[];
  phoneNumbers: PhoneView[];
  website?: string;
  email?: string;
  hours?: Text;
  openingHours?: HoursLine[];
  description?: Text;
  eligibilityDescription?: Text;
  applicationProcess?: Text;
  feesDescription?: Text;
  referralMethod?: Text;
  minimumAge?: number;
  maximumAge?: number;
  audiences?: Label[];
  cost?: string;
  appointment?: string;
  availability?: Room;
  capacity?: Capacity;
  accreditations?: Text;
  lastVerified?: string;
  source: Source;
  joinedSources?: JoinedSource[];
  contested?: string[];
  closedOn?: LocalDate;
  open?: OpenView;
  stops?: NearestStop[];
  schedules: HsdsSchedule[];
  corrections?: CorrectedField[];
  facts?: FactDate[];
}

export interface AuditAnswer {
  total: number;
  page: number;
  size: number;
  events: EventView[];
}

export interface AuditLine {
  at: Instant;
  own: boolean;
  action: string;
  outcome: string;
  target?: string;
  details: string[];
}

/** Whether there is room, as it was said today; it counts for 14 days */
export interface AvailabilityRequest {
  /** Left out: nobody knows */
  state?: 'open' | 'waiting-list' | 'full';
}

export interface BeginMonthlySheetRequest {
  /** YYYY-MM */
  month: string;
}

export interface Between {
  below: string;
  above: string;
}

export interface Bilingual {
  fr: string | null;
  nl: string | null;
}

export interface CampaignAnswer {
  campaign: CampaignView;
  counts: CampaignFigures;
}

/** How many organisations: by what became of the last mail to them, and by what they answered */
export interface CampaignFigures {
  organizations: number;
  waiting: number;
  sending: number;
  doubtful: number;
  sent: number;
  bounced: number;
  unsent: number;
  refused: number;
  withoutAddress: number;
  answered: number;
  partly: number;
  silent: number;
  toCall: number;
}

export interface CampaignMailView {
  id: UUID;
  service?: UUID;
  name: Bilingual;
  records: number;
  /** More may be added; known today: waiting, sending, doubtful, sent, bounced, unsent, refused, without-address */
  state: string;
  reminder: boolean;
  /** What the mail server answered last */
  replyCode?: number;
  sentAt?: Instant;
  /** More may be added; known today: open, partly-answered, answered, expired, revoked */
  answer?: string;
  calledOn?: LocalDate;
  phones: string[];
  /** Facts that are due */
  due: string[];
}

export interface CampaignMailsAnswer {
  total: number;
  page: number;
  size: number;
  mails: CampaignMailView[];
}

export interface CampaignOrganization {
  service: UUID;
  name: Bilingual;
  records: number;
  /** More may be added; known today: fr, nl, both */
  language: string;
  /** More may be added; known today: mail, refused, without-address */
  way: string;
  phones: string[];
  due: string[];
}

/** Whom a campaign would ask now, and what it would say. Nothing has left */
export interface CampaignPreview {
  mails: number;
  french: number;
  dutch: number;
  bilingual: number;
  withoutAddress: number;
  refused: number;
  askedLately: number;
  objected: number;
  /** The first hundred, by name */
  organizations: CampaignOrganization[];
  sampleFr: MailSample;
  sampleNl: MailSample;
}

/** Whom a campaign asks, and in which words; what is left out is no condition */
export interface CampaignRequest {
  /** For those who run campaigns; in no mail */
  title?: string;
  /** Code of a bassin: organisations of which all records belong to it */
  bassin?: string;
  /** Id of a category, with those below it */
  category?: string;
  /** Facts of which at least one is due */
  dueFields?: string[] | null;
  /** Only organisations of which nobody here ever looked at a fact */
  neverConfirmed?: boolean;
  /** For how many days nobody is asked again (default 90) */
  restDays?: number;
  /** In the words of the author, plain text of 2,000 characters at most; may be empty */
  textFr?: string;
  /** The same in Dutch */
  textNl?: string;
  /** For how many days the links hold (default 60) */
  answerDays?: number;
}

export type CampaignStep = 'start' | 'pause' | 'resume' | 'stop' | 'remind' | 'delete';

export interface CampaignStepRequest {
  step: CampaignStep;
}

/** A campaign: whom it asks, in which words, and how far it has come */
export interface CampaignView {
  id: UUID;
  title: string;
  /** More may be added; known today: draft, sending, paused, stopped, done */
  state: string;
  /** More may be added; known today: server-away, server-refuses, many-refused, restored */
  hindrance?: string;
  bassin?: string;
  category?: string;
  dueFields: string[];
  neverConfirmed: boolean;
  restDays: number;
  textFr: string;
  textNl: string;
  answerDays: number;
  createdAt: Instant;
  startedAt?: Instant;
  remindedAt?: Instant;
  endedAt?: Instant;
}

export interface CampaignsAnswer {
  campaigns: CampaignView[];
  delivery: MailDeliveryView;
  bassins?: string[];
}

export interface Capacity {
  number: number;
  unit: string;
  on?: string;
}

export interface CellChoice {
  value: string;
  label: string;
}

export interface CellValue {
  column: string;
  value: string;
}

export interface CellView {
  column: string;
  label: string;
  help: string;
  value: string;
  lang?: string;
  longText: boolean;
  choices?: CellChoice[];
}

export interface ChangeAuthorView {
  name?: string;
  role?: string;
  source?: string;
}

export interface ChangeTotals {
  sectorsMoved: number;
  sectorsUnchanged: number;
  sectorsWithoutPeople: number;
  peopleMoved: number;
  peopleUnchanged: number;
  populationYear: number;
  populationPublisher: string;
  services: number;
}

export interface ChangeView {
  change: string;
  id: UUID;
  service: UUID;
  changedAt: Instant;
  closedOn?: LocalDate;
  record?: ListedView;
}

export interface ChangedArea {
  id: UUID;
  name: Bilingual;
  organization: Bilingual;
  areas: string[];
  gains: ExtentInPeople;
  loses: ExtentInPeople;
  vanished?: string[];
}

export interface ChangesAnswer {
  generation: number;
  publisher: string;
  licence: Licence;
  changes: ChangeView[];
  cursor: string;
  more: boolean;
}

export interface Chosen {
  level: string;
  territory: Named;
}

/** Why a record is closed */
export interface ClosureRequest {
  reason: 'moved' | 'stopped' | 'merged' | 'double' | 'never-existed';
  /** The service that it was merged with, or that is the same; only for these two */
  other?: UUID;
}

/** Why a record was closed */
export interface ClosureView {
  reason: string;
  other?: UUID;
  otherName?: Bilingual;
}

/** More may be added; known today: UNKNOWN, REPEATED, MALFORMED, NOT_ALLOWED, UNKNOWN_VALUE, MISSING */
export type Code = string;

export interface CodeRequest {
  /** Six digits of the app, or a code on paper */
  code: string;
}

export interface CollectionAnswer {
  generation: number;
  collection: CollectionSummary;
  place?: PlaceAnswer;
  counts: CollectionStateCount[];
  sections: CollectionSection[];
}

export interface CollectionFeature {
  type: string;
  id: string;
  geometry: CollectionPoint;
  properties: CollectionFeatureProperties;
}

export interface CollectionFeatureProperties {
  section: string;
  note?: Text;
  listed: CollectionServiceState;
}

export interface CollectionFeatures {
  type: string;
  generation: number;
  publisher: string;
  licence: CollectionLicence;
  attribution?: string;
  collection: CollectionSummary;
  features: CollectionFeature[];
}

export interface CollectionItem {
  kind: string;
  id?: string;
  state: string;
  title?: Text;
  url?: string;
  note?: Text;
  helpline?: HelpLineView;
  services: CollectionServiceState[];
}

export interface CollectionItemChange {
  state: string;
  text: string;
  closedOn?: LocalDate;
  fields?: string[];
}

export interface CollectionItemRequest {
  /** service, organization, helpline or link */
  kind?: string;
  /** Of the hit, the organisation or the help line; none for a link */
  id?: string;
  /** Of a link alone: http or https */
  url?: string;
  /** Of a link alone */
  titleFr?: string;
  /** Of a link alone */
  titleNl?: string;
  /** Why it is here */
  noteFr?: string;
  noteNl?: string;
}

export interface CollectionItemToEdit {
  kind: string;
  id?: string;
  url?: string;
  name?: Text;
  title?: Bilingual;
  note?: Bilingual;
  change?: CollectionItemChange;
}

export interface CollectionLicence {
  name: string;
  url?: string;
}

export interface CollectionMails {
  wanted: boolean;
}

export interface CollectionPoint {
  type: string;
  coordinates: number[];
}

export interface CollectionQuery {
  lat?: number;
  lon?: number;
  territory?: Values;
  address?: string;
  place?: string;
  category?: Values;
  language?: Values;
  lang?: Lang;
}

/** All of a collection; plain text, in French, in Dutch, or in both */
export interface CollectionRequest {
  /** Its name in addresses */
  slug?: string;
  titleFr?: string;
  titleNl?: string;
  aboutFr?: string;
  aboutNl?: string;
  /** The team that answers for it, told to everybody */
  keeper?: string;
  /** LEVEL:CODE; left out for the whole Region */
  territory?: string;
  /** Of a change: whether all of it was looked through, so that it has today's date (default true) */
  revised?: boolean;
  /** In their order; 30 at most */
  sections?: CollectionSectionRequest[] | null;
}

export interface CollectionSection {
  title: Text;
  about?: Text;
  items: CollectionItem[];
  apart: CollectionItem[];
}

export interface CollectionSectionRequest {
  titleFr?: string;
  titleNl?: string;
  aboutFr?: string;
  aboutNl?: string;
  /** In their order; 300 at most in all sections */
  items?: CollectionItemRequest[] | null;
}

export interface CollectionSectionToEdit {
  title: Bilingual;
  about?: Bilingual;
  items: CollectionItemToEdit[];
}

export interface CollectionServiceState {
  state: string;
  text: string;
  unfit?: string[];
  closedOn?: LocalDate;
  hit?: HitView;
  service?: ListedView;
}

export interface CollectionStateCount {
  state: string;
  count: number;
}

export type CollectionStep = 'publish' | 'withdraw' | 'delete';

export interface CollectionStepRequest {
  step: CollectionStep;
}

export interface CollectionSummary {
  slug: string;
  title: Text;
  about?: Text;
  keeper: string;
  territory?: CollectionTerritory;
  revisedOn: LocalDate;
  sections: number;
  items: number;
  forPlace?: boolean;
}

export interface CollectionTerritory {
  level: string;
  code: string;
  name?: string;
}

export interface CollectionsAnswer {
  generation: number;
  collections: CollectionSummary[];
}

export interface ConfirmationAnswer {
  state: string;
  name?: Bilingual;
  expiresAt: Instant;
  records: ConfirmationRecord[];
}

export interface ConfirmationFact {
  fact: FactView;
  answer?: ConfirmationFactAnswer;
  proposed: CellValue[];
}

export interface ConfirmationFactAnswer {
  said: string;
  became: string;
  at: Instant;
}

export interface ConfirmationFactSaid {
  field: string;
  said: 'yes' | 'correct' | 'no-longer' | 'unknown';
  /** With correct: cells of the fact by the names of their columns */
  cells?: Record<string, string>;
}

/** Typed cells of one of the records */
export interface ConfirmationPreviewRequest {
  /** Of the service */
  id: UUID;
  cells: Record<string, string>;
}

/** Why nothing of an answer was stored */
export interface ConfirmationProblem {
  type: string;
  title: string;
  status: number;
  detail: string;
  records?: ConfirmationRecordProblem[];
}

export interface ConfirmationRecord {
  id: UUID;
  name: Bilingual;
  version: string;
  closedOn?: LocalDate;
  gone?: ConfirmationFactAnswer;
  unlistingAsked: boolean;
  facts: ConfirmationFact[];
  missing: ConfirmationFact[];
}

export interface ConfirmationRecordAnswer {
  /** Of the service */
  id: UUID;
  /** Of the record, as it was shown */
  version: string;
  facts?: ConfirmationFactSaid[] | null;
  /** Whether the service exists no longer; that waits until somebody accepts it */
  gone?: boolean;
}

export interface ConfirmationRecordProblem {
  record: UUID;
  findings?: FindingView[];
  conflicts?: EditConflict[];
  version?: string;
}

/** Answers, record by record; stored whole or not at all */
export interface ConfirmationRequest {
  records: ConfirmationRecordAnswer[];
}

export interface CorrectedCell {
  column: string;
  label: string;
  stated?: string;
  known: string;
}

export interface CorrectedField {
  field: string;
  lastVerified: string;
  editedOn: LocalDate;
}

export interface CorrectionView {
  service: UUID;
  source: string;
  sourceId: string;
  name: Bilingual;
  field: string;
  since: LocalDate;
  verified: string;
  cells: CorrectedCell[];
}

export interface CorrectionsAnswer {
  generation: number;
  publisher: string;
  total: number;
  page: number;
  size: number;
  corrections: CorrectionView[];
}

export interface CrisisAgreement {
  id: UUID;
  version: string;
  bassin?: string;
  title: Bilingual;
  agreed?: Bilingual;
  triggeredBy: string;
  phones: CrisisPhone[];
  steps?: Bilingual;
  changedOn: LocalDate;
}

/** All of an agreement; plain text, in French, in Dutch, or in both */
export interface CrisisAgreementRequest {
  /** Its code; left out for the whole Region */
  bassin?: string;
  titleFr?: string;
  titleNl?: string;
  /** What was agreed beforehand */
  agreedFr?: string;
  agreedNl?: string;
  /** The function that triggers it */
  triggeredBy?: string;
  /** Of that function, in the order in which they are called; 1 to 6 */
  phones?: CrisisPhoneRequest[] | null;
  /** What happens then */
  stepsFr?: string;
  stepsNl?: string;
}

export interface CrisisBassin {
  code?: string;
  name: Bilingual;
  mayKeep: boolean;
}

export interface CrisisCopyAnswer {
  valid: boolean;
}

export interface CrisisCopyRequest {
  token: string;
}

export interface CrisisEntry {
  id: UUID;
  version: string;
  bassin?: string;
  task: string;
  kind: string;
  record: UUID;
  name?: Bilingual;
  closedOn?: LocalDate;
  contact: string;
  phones: CrisisPhone[];
  reachable?: Bilingual;
  capacity?: Bilingual;
  agreed?: Bilingual;
  confirmedOn?: LocalDate;
  confirmedBy?: string;
  dueOn?: LocalDate;
  overdue: boolean;
}

/** All of an entry; plain text, in French, in Dutch, or in both */
export interface CrisisEntryRequest {
  /** Its code; left out for the whole Region */
  bassin?: string;
  /** Of the tasks that the roster tells */
  task?: string;
  /** service or organization */
  kind?: string;
  /** Of the hit, or of the organisation */
  record?: string;
  /** The function to ask for */
  contact?: string;
  /** In the order in which they are called; 1 to 6 */
  phones?: CrisisPhoneRequest[] | null;
  reachableFr?: string;
  reachableNl?: string;
  capacityFr?: string;
  capacityNl?: string;
  /** What was agreed beforehand */
  agreedFr?: string;
  agreedNl?: string;
  /** When somebody last said that it is true; left out if nobody ever did */
  confirmedOn?: string;
}

export interface CrisisExercise {
  id: UUID;
  version: string;
  bassin?: string;
  heldOn: LocalDate;
  tried: Bilingual;
  learnt?: Bilingual;
}

/** All of an exercise; plain text, in French, in Dutch, or in both */
export interface CrisisExerciseRequest {
  /** Its code; left out for the whole Region */
  bassin?: string;
  /** It may lie ahead */
  heldOn?: string;
  /** What was tried, or will be */
  triedFr?: string;
  triedNl?: string;
  learntFr?: string;
  learntNl?: string;
}

export interface CrisisPhone {
  number: string;
  link: string;
  time: string;
}

export interface CrisisPhoneRequest {
  number?: string;
  /** When it is answered: day, night or any (default) */
  time?: string;
}

export interface CrisisRosterAnswer {
  asOf: Instant;
  overdueMonths: number;
  deviceDays: number;
  tasks: CrisisTask[];
  bassins: CrisisBassin[];
  entries: CrisisEntry[];
  agreements: CrisisAgreement[];
  exercises: CrisisExercise[];
}

export interface CrisisTableAnswer {
  added: number;
  changed: number;
  same: number;
  rows: CrisisTableRow[];
}

export interface CrisisTableRow {
  line: number;
  done: string;
  id: UUID;
}

export interface CrisisTask {
  code: string;
  name: Bilingual;
}

export interface Cut {
  name: string;
  source: string;
  validFrom: LocalDate;
  validTo?: LocalDate;
}

export interface DatedEvent {
  when: EventOccurrence;
  event: Event;
  forPlace?: boolean;
  near?: boolean;
  metres?: number;
  reasons: EventReason[];
}

/** 2026-11-01 */
export type Day = string;

export interface DayHoursView {
  date: string;
  closed: boolean;
  text: string;
  label?: string;
}

export interface DispatchAnswer {
  dispatch: DispatchView;
  withheld: number;
  facts: SentFactView[];
}

/** What is to be sent to the keeper of a register */
export interface DispatchRequest {
  /** As records name it */
  source: string;
  /** Of the file; a table where it is left out */
  format?: 'csv' | 'xlsx';
  /** Of the headers and labels of the file; that of the request where it is left out */
  language?: 'fr' | 'nl';
  /** Whether to send again what was sent before */
  whole?: boolean;
  /** The id of the last dispatch that was seen, or none; if there is another one, nothing is sent */
  seen?: string;
}

export interface DispatchView {
  id: UUID;
  source: string;
  at: Instant;
  by?: string;
  format: string;
  lang: string;
  whole: boolean;
  facts: number;
}

export interface DispatchesAnswer {
  total: number;
  page: number;
  size: number;
  dispatches: DispatchView[];
}

export interface Door {
  id: UUID;
  service: Ref;
  organization: Ref;
  alternateNames: string[];
  categories: Label[];
  languages: Label[];
  modes: string[];
  location?: Address;
  confidentialLocation?: boolean;
  area?: Area;
  phones: string[];
  phoneNumbers: PhoneView[];
  website?: string;
  email?: string;
  hours?: Text;
  openingHours?: HoursLine[];
  description?: Text;
  eligibilityDescription?: Text;
  applicationProcess?: Text;
  feesDescription?: Text;
  referralMethod?: Text;
  minimumAge?: number;
  maximumAge?: number;
  audiences?: Label[];
  cost?: string;
  appointment?: string;
  availability?: Room;
  capacity?: Capacity;
  accreditations?: Text;
  lastVerified?: string;
  source: Source;
  joinedSources?: JoinedSource[];
  contested?: string[];
  tier: string;
  certainty?: string;
  distanceMetres?: number;
  open?: OpenView;
  dayHours?: DayHoursView;
  why: Reason[];
  needs: PlanNeedRef[];
  when: string;
  first: FirstStep;
  alternatives?: Door[];
}

export interface DoubleView {
  id: UUID;
  name: Bilingual;
  source: string;
  why: string[];
}

/** An area of GeoJSON, of at most 2,000 points */
export type DrawnGeometry = DrawnPolygon | AreaGeometry;

/** Longitudes and latitudes, WGS84 */
export interface DrawnPolygon {
  type: 'Polygon';
  coordinates: number[][][];
}

export interface EditAnswer {
  id: UUID;
  version: string;
  applied: string[];
  proposed: string[];
  confirmed: string[];
  merged: boolean;
  questions: ExampleQuestion[];
}

export interface EditCollectionAnswer {
  id: UUID;
  version: string;
  slug: string;
  title: Bilingual;
  about?: Bilingual;
  status: string;
  keeper: string;
  person?: KeepingPerson;
  territory?: string;
  revisedOn: LocalDate;
  toLookAt: number;
  mayChange: boolean;
  sections: CollectionSectionToEdit[];
}

export interface EditCollectionsAnswer {
  collections: EditCollectionAnswer[];
}

export interface EditConflict {
  field: string;
  at: Instant;
  by: ChangeAuthorView;
  was: CellValue[];
  theirs: CellValue[];
  yours: CellValue[];
}

export interface EditEventAnswer {
  id: UUID;
  version: string;
  status: string;
  event: EventRequest;
  located?: boolean;
  next: EventOccurrence[];
  person?: KeepingPerson;
  source?: string;
  over: boolean;
  mayChange: boolean;
}

export interface EditEventsAnswer {
  events: EditEventAnswer[];
}

export interface EditMonthlySheet {
  month: string;
  name: string;
  version: string;
  status: string;
  publishedOn?: LocalDate;
  due: MonthlySheetDue;
  mayPublish: boolean;
  parts: EditMonthlySheetPart[];
}

export interface EditMonthlySheetBlock {
  kind: string;
  title?: Bilingual;
  text?: Bilingual;
  items: EditMonthlySheetItem[];
}

export interface EditMonthlySheetContact {
  function: Bilingual;
  phone?: string;
  mail?: string;
}

export interface EditMonthlySheetItem {
  id: string;
  name?: Bilingual;
  note?: Bilingual;
}

export interface EditMonthlySheetPart {
  part: string;
  name: string;
  version: string;
  ready: boolean;
  mayChange: boolean;
  modifiedAt: Instant;
  missing: MonthlySheetGap[];
  theme?: Bilingual;
  blocks?: EditMonthlySheetBlock[];
  contacts?: EditMonthlySheetContact[];
}

export interface EditMonthlySheets {
  sheets: EditMonthlySheet[];
}

/** Why an edit was not stored */
export interface EditProblem {
  type: string;
  title: string;
  status: number;
  detail: string;
  findings?: FindingView[];
  conflicts?: EditConflict[];
  version?: string;
}

/** Cells by the names of their columns; an empty text clears one. Cells that are left out stay as they are */
export interface EditRequest {
  cells?: Record<string, string>;
  /** Fields that were looked at and are right */
  confirm?: string[] | null;
}

export interface EditResourceAnswer {
  id: UUID;
  version: string;
  status: string;
  resource: ResourceRequest;
  old: boolean;
  person?: KeepingPerson;
  mayChange: boolean;
}

export interface EditResourcesAnswer {
  resources: EditResourceAnswer[];
}

export interface EditedArea {
  territories: string[];
  names: string[];
  sectors: number;
  sectorsBefore: number;
  added: string[];
  removed: string[];
  people?: PeopleOfArea;
}

export interface EditedFact {
  field: string;
  may: string;
  before: CellValue[];
  after: CellValue[];
}

export interface EditedPlace {
  lat: number;
  lon: number;
  precision?: string;
  commune?: string;
}

export interface ErasureAnswer {
  records: number;
  sharing: string[];
}

export interface ErasureRequest {
  /** The record concerns a natural person, although its legal status does not say so */
  named?: boolean;
}

export interface Event {
  id: UUID;
  uid: string;
  status: string;
  kind: EventKind;
  title: Text;
  about?: Text;
  rule?: string;
  place: EventPlace;
  territory?: EventTerritory;
  audience: string;
  languages: string[];
  free?: boolean;
  cost?: Text;
  registration?: EventRegistration;
  organizer?: EventOrganizer;
  needs: EventNeed[];
  source?: string;
  updatedAt: Instant;
  page: string;
}

export interface EventAnswer {
  generation: number;
  event: Event;
  occurrences: EventOccurrence[];
}

export interface EventCancellationRequest {
  /** When it was planned to begin, in Brussels; a day is enough */
  original?: string;
}

/** A single time that is cancelled (no start) or moved */
export interface EventChangeRequest {
  /** When it was planned to begin */
  original?: string;
  start?: string;
  end?: string;
}

export interface EventImportAnswer {
  added: number;
  changed: number;
  unchanged: number;
  kept: number;
  over: number;
  remarks: EventImportRemark[];
}

export interface EventImportRemark {
  line: number;
  text: string;
}

export interface EventKind {
  code: string;
  name: Text;
  about: Text;
}

export interface EventKinds {
  kinds: EventKind[];
}

export interface EventNeed {
  code: string;
  name: Text;
}

export interface EventOccurrence {
  start: OffsetDateTime;
  end: OffsetDateTime;
  wholeDay: boolean;
  state: string;
  text: string;
}

export interface EventOrganizer {
  service?: UUID;
  organization?: UUID;
  name: Text;
}

export interface EventPlace {
  service?: UUID;
  name?: Text;
  address?: Text;
  lat?: number;
  lon?: number;
  url?: string;
}

export interface EventPreview {
  next: EventOccurrence[];
}

export interface EventReason {
  code: string;
  text: string;
}

export interface EventRegistration {
  needed?: boolean;
  url?: string;
  phone?: string;
  mail?: string;
}

/** All of an event; plain text, in French, in Dutch, or in both */
export interface EventRequest {
  /** As /api/v1/events/kinds names it */
  kind?: string;
  titleFr?: string;
  titleNl?: string;
  aboutFr?: string;
  aboutNl?: string;
  /** When it begins (the first time), in Brussels; a day alone for whole days */
  start?: string;
  /** When it ends (the first time); of whole days the last of them */
  end?: string;
  /** Instead of end: how long it lasts */
  duration?: string;
  /** An RRULE of RFC 5545 by days, weeks, months or years */
  rule?: string;
  /** Further starts; up to 200 */
  extra?: string[] | null;
  /** Starts of the rule that were never planned; up to 200 */
  excluded?: string[] | null;
  /** Single times that are cancelled or moved; up to 200 */
  changes?: EventChangeRequest[] | null;
  /** Where: the id of a hit, or */
  placeService?: string;
  /** an address, or */
  address?: string;
  /** online; may stand beside the others */
  onlineUrl?: string;
  /** LEVEL:CODE; left out for the whole Region */
  territory?: string;
  /** public or professionals */
  audience?: string;
  /** In which it is held, BCP 47 */
  languages?: string[] | null;
  free?: boolean;
  costFr?: string;
  costNl?: string;
  registrationNeeded?: boolean;
  registrationUrl?: string;
  registrationPhone?: string;
  registrationMail?: string;
  /** Who organises it: the id of a hit, or */
  organizerService?: string;
  /** the id of an organisation, or */
  organizerOrganization?: string;
  /** a name */
  organizerName?: string;
  /** Categories that it is about */
  needs?: string[] | null;
}

export type EventStep = 'publish' | 'cancel' | 'withdraw' | 'delete';

export interface EventStepRequest {
  step: EventStep;
}

export interface EventTerritory {
  level: string;
  code: string;
  name?: string;
}

export interface EventView {
  at: Instant;
  account?: UUID;
  accountName?: string;
  action: string;
  outcome: string;
  target?: string;
  targetName?: string;
  details: string[];
}

export interface EventsAnswer {
  generation: number;
  place?: PlaceAnswer;
  from: LocalDate;
  to: LocalDate;
  total: number;
  elsewhere: number;
  page: number;
  size: number;
  events: DatedEvent[];
}

export interface EventsQuery {
  from?: Day;
  to?: Day;
  lat?: number;
  lon?: number;
  territory?: Values;
  address?: string;
  place?: string;
  kind?: Values;
  audience?: Values;
  language?: Values;
  category?: Values;
  free?: boolean;
  page?: number;
  size?: number;
  lang?: Lang;
}

export interface ExampleQuestion {
  text: string;
  url: string;
  position?: number;
  total?: number;
}

export interface ExplainedWord {
  word: string;
  lang: Lang;
  writtenOut?: string;
  meaning: Bilingual;
  needs: WordNeed[];
}

export interface ExtentInPeople {
  statisticalSectors: number;
  people: number;
}

export interface FacetValue {
  value: string;
  name?: string;
  count: number;
  near?: boolean;
  below?: FacetValue[];
}

export interface FactCounts {
  confirmed: number;
  older: number;
  unknown: number;
}

export interface FactDate {
  field: string;
  source?: string;
  asOf?: string;
  dueOn?: LocalDate;
  due: boolean;
}

export interface FactShares {
  confirmed: number;
  older: number;
  unknown: number;
}

export interface FactView {
  field: string;
  cells?: CellView[];
  may: string;
  source?: string;
  asOf?: string;
  dueOn?: LocalDate;
  due: boolean;
  disagreement?: SourceDisagreement;
  hidden: boolean;
}

export interface FilterView {
  filter: string;
  leftOut: number;
  unknown: number;
  unknownKept: boolean;
}

export interface FindingView {
  field: string;
  severity: string;
  text: string;
}

export interface FirstStep {
  code: string;
  text: string;
  phone?: string;
  caller: string;
  bring?: PlanLabel[];
}

export interface Fitting {
  collection: CollectionSummary;
  fitting: number;
}

export type Format = 'json' | 'ndjson';

/** More may be added; known today: source, organization, editor */
export type ForwardTarget = string;

export interface FoundRecord {
  id: UUID;
  name: Bilingual;
  city?: Bilingual;
  source: string;
  closedOn?: LocalDate;
  dueCount: number;
  may: string;
}

export interface FoundResource {
  resource: Resource;
  reasons: ResourceReason[];
}

export interface FreshnessAnswer {
  day: LocalDate;
  since: LocalDate;
  generation: number;
  publisher: string;
  population: PopulationSource;
  services: number;
  regionWide: number;
  withoutArea: number;
  mostFrom?: number;
  method: string;
  all: FreshnessFigures;
  bassins: FreshnessRow[];
  sectors: FreshnessRow[];
  kinds: FreshnessRow[];
  gains: FreshnessGain[];
}

export interface FreshnessFigures {
  services: number;
  facts: FactCounts;
  unweighted: FactShares;
  weighted?: FactShares;
}

export interface FreshnessGain {
  organization: UUID;
  name: Text;
  service: UUID;
  services: number;
  dueFacts: number;
  people: number;
}

export interface FreshnessRow {
  code?: string;
  name: Text;
  figures: FreshnessFigures;
}

export interface GivenId {
  id?: string;
}

export interface GivenPart {
  kind?: string;
  text?: string;
  needs?: GivenId[] | null;
  places?: GivenId[] | null;
  language?: string;
  value?: string;
}

export interface GivenPerson {
  ages?: GivenPart[] | null;
  audiences?: GivenPart[] | null;
  status?: GivenPart[] | null;
}

export interface GivenReading {
  needs?: GivenPart[] | null;
  refused?: GivenPart[] | null;
  person?: GivenPerson;
  languages?: GivenPart[] | null;
  places?: GivenPart[] | null;
  how?: GivenPart[] | null;
  distress?: string[] | null;
}

export interface GrantRequest {
  role: string;
  /** The code of a bassin, or a record as SOURCE/ID */
  scope?: string;
}

/** A role, and the bassin or the record to which it is limited */
export interface GrantView {
  role: string;
  scope?: string;
  scopeName?: string;
}

export interface HelpLineView {
  id: string;
  name: Text;
  phone: string;
  hours?: string;
  languages: string[];
  purpose: Text;
}

export interface HelpLines {
  generation: number;
  helplines: HelpLineView[];
}

export interface HistoryAnswer {
  changes: HistoryStep[];
}

export interface HistoryStep {
  number: number;
  field?: string;
  kind: string;
  at: Instant;
  by: ChangeAuthorView;
  before: CellValue[];
  after: CellValue[];
  closure?: ClosureView;
  undoable: boolean;
}

export interface HitView {
  id: UUID;
  service: Ref;
  organization: Ref;
  alternateNames: string[];
  categories: Label[];
  languages: Label[];
  modes: string[];
  location?: Address;
  confidentialLocation?: boolean;
  area?: Area;
  phones: string[];
  phoneNumbers: PhoneView[];
  website?: string;
  email?: string;
  hours?: Text;
  openingHours?: HoursLine[];
  description?: Text;
  eligibilityDescription?: Text;
  applicationProcess?: Text;
  feesDescription?: Text;
  referralMethod?: Text;
  minimumAge?: number;
  maximumAge?: number;
  audiences?: Label[];
  cost?: string;
  appointment?: string;
  availability?: Room;
  capacity?: Capacity;
  accreditations?: Text;
  lastVerified?: string;
  source: Source;
  joinedSources?: JoinedSource[];
  contested?: string[];
  first?: boolean;
  tier: string;
  certainty?: string;
  distanceMetres?: number;
  open?: OpenView;
  dayHours?: DayHoursView;
  why: Reason[];
  meets?: number[];
  rank?: RankView[];
}

export interface HoursLine {
  label?: string;
  hours?: string[];
  openingHours?: string;
  validFrom?: string;
  validTo?: string;
  remarks?: string[];
}

/** An address; what nobody knows of it is an empty text */
export interface HsdsAddress {
  id: string;
  location_id: string;
  address_1: string;
  address_1_fr?: string;
  address_1_nl?: string;
  number?: string;
  city: string;
  city_fr?: string;
  city_nl?: string;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: string;
}

/** What a service has from a taxonomy */
export interface HsdsAttribute {
  id: string;
  link_id: string;
  taxonomy_term_id: string;
  link_type: string;
  link_entity: string;
  value?: string;
  taxonomy_term: HsdsTaxonomyTerm;
}

/** A further e-mail address of a service */
export interface HsdsContact {
  id: string;
  service_id: string;
  email: string;
}

/** A language that is spoken */
export interface HsdsLanguage {
  id: string;
  service_id: string;
  name?: string;
  name_fr?: string;
  name_nl?: string;
  code: string;
}

/** Where a service sits: physical or virtual */
export interface HsdsLocation {
  id: string;
  location_type: string;
  latitude?: number;
  longitude?: number;
  /** The nearest stop of metro, train or tram within 1 km; from OpenStreetMap, whose notice it holds */
  transportation?: string;
  transportation_fr?: string;
  transportation_nl?: string;
  addresses?: HsdsAddress[];
}

/** When somebody of this directory last stated a field of a service of HSDS 3.1, or found it right */
export interface HsdsMetadata {
  id: string;
  resource_id?: string;
  resource_type?: string;
  last_action_date: string;
  /** update or verify */
  last_action_type: string;
  field_name: string;
  /** What its source says */
  previous_value: string;
  /** What stands here */
  replacement_value: string;
  updated_by: string;
}

/** An organisation of HSDS 3.1; lists have it without locations and services */
export interface HsdsOrganization {
  id: string;
  name: string;
  name_fr?: string;
  name_nl?: string;
  alternate_name?: string;
  description: string;
  description_fr?: string;
  description_nl?: string;
  website?: string;
  legal_status?: string;
  legal_status_fr?: string;
  legal_status_nl?: string;
  locations?: HsdsLocation[];
  organization_identifiers?: HsdsOrganizationIdentifier[];
  services?: HsdsService[];
}

/** By which its source knows an organisation */
export interface HsdsOrganizationIdentifier {
  id: string;
  organization_id: string;
  identifier_scheme: string;
  identifier_type: string;
  identifier: string;
}

/** A page of HSDS 3.1, with the generation of the data and the address of the page behind it */
export interface HsdsOrganizationPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  generation: number;
  next?: string;
  contents: HsdsOrganization[];
}

/** A telephone number of a service */
export interface HsdsPhone {
  id: string;
  service_id: string;
  number: string;
}

/** What is ours in shapes and parameters, in words for people, by the names of fields */
export interface HsdsProfile {
  name: string;
  standard: string;
  description: string;
}

export interface HsdsSchedule {
  freq: string;
  byday: string;
  opens_at: string;
  closes_at: string;
  valid_from?: string;
  valid_to?: string;
  description?: string;
  notes?: string;
}

/** A service of HSDS 3.1; with minimal=true its id and modified_date alone */
export interface HsdsService {
  id: string;
  organization_id?: string;
  name?: string;
  name_fr?: string;
  name_nl?: string;
  alternate_name?: string;
  description?: string;
  description_fr?: string;
  description_nl?: string;
  url?: string;
  email?: string;
  status?: string;
  interpretation_services?: string;
  interpretation_services_fr?: string;
  interpretation_services_nl?: string;
  application_process?: string;
  application_process_fr?: string;
  application_process_nl?: string;
  /** How a professional refers somebody */
  referral_method?: string;
  referral_method_fr?: string;
  referral_method_nl?: string;
  fees_description?: string;
  fees_description_fr?: string;
  fees_description_nl?: string;
  accreditations?: string;
  accreditations_fr?: string;
  accreditations_nl?: string;
  eligibility_description?: string;
  eligibility_description_fr?: string;
  eligibility_description_nl?: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  alert?: string;
  last_modified?: string;
  modified_date?: string;
  closed_on?: string;
  contested?: string[];
  source?: string;
  retrieved_on?: string;
  source_attribution?: string;
  serves?: string;
  organization?: HsdsOrganization;
  languages?: HsdsLanguage[];
  contacts?: HsdsContact[];
  attributes?: HsdsAttribute[];
  metadata?: HsdsMetadata[];
  capacities?: HsdsServiceCapacity[];
  phones?: HsdsPhone[];
  schedules?: HsdsServiceSchedule[];
  service_areas?: HsdsServiceArea[];
  service_at_locations?: HsdsServiceAtLocation[];
}

/** A territory that a service declares, or an area that was drawn; extent is GeoJSON as a text */
export interface HsdsServiceArea {
  id: string;
  service_id: string;
  territory?: string;
  exclusive?: boolean;
  incomplete?: boolean;
  name: string;
  name_fr?: string;
  name_nl?: string;
  uri?: string;
  extent?: string;
  extent_type?: string;
}

/** A service at one of its locations, as HSDS 3.1 has it; without a location where that is confidential */
export interface HsdsServiceAtLocation {
  id: string;
  service_id: string;
  location_id?: string;
  confidential_location?: boolean;
  serves?: string;
  service_areas?: HsdsServiceArea[];
  phones?: HsdsPhone[];
  schedules?: HsdsServiceSchedule[];
  location?: HsdsLocation;
  service?: HsdsService;
}

/** A page of HSDS 3.1, with the generation of the data and the address of the page behind it */
export interface HsdsServiceAtLocationPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  generation: number;
  next?: string;
  contents: HsdsServiceAtLocation[];
}

/** How many a service of HSDS 3.1 can take, taken or free */
export interface HsdsServiceCapacity {
  id: string;
  service_id?: string;
  unit_id?: string;
  unit: HsdsUnit;
  available: number;
  maximum?: number;
  description?: string;
  description_fr?: string;
  description_nl?: string;
  updated: string;
  stated_on?: string;
}

/** A page of HSDS 3.1, with the generation of the data and the address of the page behind it */
export interface HsdsServicePage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  generation: number;
  next?: string;
  contents: HsdsService[];
}

/** The hours in the words of the source, or with freq what is sure in them */
export interface HsdsServiceSchedule {
  id: string;
  service_id: string;
  valid_from?: string;
  valid_to?: string;
  freq?: string;
  byday?: string;
  description?: string;
  description_fr?: string;
  description_nl?: string;
  opens_at?: string;
  closes_at?: string;
  notes?: string;
}

/** A taxonomy of HSDS 3.1 */
export interface HsdsTaxonomy {
  id: string;
  name: string;
  name_fr?: string;
  name_nl?: string;
  description: string;
  description_fr?: string;
  description_nl?: string;
  code: string;
}

/** A page of HSDS 3.1, with the generation of the data and the address of the page behind it */
export interface HsdsTaxonomyPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  generation: number;
  next?: string;
  contents: HsdsTaxonomy[];
}

/** A term of a taxonomy of HSDS 3.1; parent_ids where it hangs below several */
export interface HsdsTaxonomyTerm {
  id: string;
  code: string;
  name: string;
  name_fr?: string;
  name_nl?: string;
  description?: string;
  description_fr?: string;
  description_nl?: string;
  parent_id?: string;
  parent_ids?: string[];
  kind?: string;
  taxonomy: string;
  taxonomy_id: string;
  taxonomy_detail?: HsdsTaxonomy;
}

/** A page of HSDS 3.1, with the generation of the data and the address of the page behind it */
export interface HsdsTaxonomyTermPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  generation: number;
  next?: string;
  contents: HsdsTaxonomyTerm[];
}

/** What a capacity of HSDS 3.1 counts */
export interface HsdsUnit {
  id: string;
  name: string;
  name_fr?: string;
  name_nl?: string;
  identifier?: string;
}

/** More may be added; known today: waiting, late, forwarded, settled */
export type InboxPart = string;

export interface InboxReport {
  id: UUID;
  serviceId: UUID;
  name: Bilingual;
  source: string;
  closedOn?: LocalDate;
  code: ReportCode;
  part: InboxPart;
  text?: string;
  withheld: boolean;
  hasFact: boolean;
  madeOn: LocalDate;
  state: ReportState;
  settledOn?: LocalDate;
  outcome?: ReportOutcome;
  forwardedTo?: ForwardTarget;
  forwardedOn?: LocalDate;
  proposedOutcome?: ReportOutcome;
  proposedOn?: LocalDate;
  may: string;
}

export type Instant = string;

export interface Interpolated {
  point: Point;
  uncertaintyMetres: number;
}

export interface InvitationAnswer {
  login: string;
  name: string;
  language: Lang;
}

export interface InvitationRequest {
  token: string;
}

/** An invited account, and the link to send */
export interface InvitedAnswer {
  account: AccountView;
  invitation: string;
}

export interface IssuedLink {
  id: UUID;
  url: Bilingual;
  organization: Bilingual;
  records: Bilingual[];
  expiresAt: Instant;
}

export interface JoinedSource {
  source: Source;
  lastVerified?: string;
  fields: string[];
}

export interface KeepingPerson {
  name?: string;
  left: boolean;
}

export interface KeptCell {
  code: string;
  people?: number;
  seat: number;
  finerCertain: number;
  finerInPart: number;
  region: number;
  finerPeople?: number;
  nobodyPeople?: number;
  reach600?: number;
  reach1500?: number;
}

export interface KeptCount {
  on: LocalDate;
  generation: number;
  services: number;
  populationYear: number;
  delimitation: string;
  cells: KeptCell[];
}

export interface Label {
  code: string;
  name?: string;
}

/** More may be added; known today: fr, nl */
export type Lang = string;

export interface LeaveAnswer {
  token: string;
  until: Instant;
}

export interface LevelCount {
  level: string;
  count: number;
}

export type LevelName = 'region' | 'bassin' | 'commune' | 'section' | 'quartier' | 'quartier-social-sante';

export interface Licence {
  name: string;
  url?: string;
}

/** Longitude and latitude, WGS84 */
export interface LinesGeometry {
  type: 'MultiLineString';
  coordinates: number[][][];
}

/** For whose organisation a link is made */
export interface LinkRequest {
  /** A service of it */
  record: UUID;
}

export interface ListedView {
  id: UUID;
  service: Ref;
  organization: Ref;
  alternateNames: string[];
  categories: Label[];
  languages: Label[];
  modes: string[];
  location?: Address;
  confidentialLocation?: boolean;
  area?: Area;
  phones: string[];
  phoneNumbers: PhoneView[];
  website?: string;
  email?: string;
  hours?: Text;
  openingHours?: HoursLine[];
  description?: Text;
  eligibilityDescription?: Text;
  applicationProcess?: Text;
  feesDescription?: Text;
  referralMethod?: Text;
  minimumAge?: number;
  maximumAge?: number;
  audiences?: Label[];
  cost?: string;
  appointment?: string;
  availability?: Room;
  capacity?: Capacity;
  accreditations?: Text;
  lastVerified?: string;
  source: Source;
  joinedSources?: JoinedSource[];
  contested?: string[];
}

export type LocalDate = string;

export interface LocateAnswer {
  generation: number;
  delimitation?: Cut;
  precision: string;
  point?: Point;
  chosen?: Chosen[];
  offers?: Offered[];
  statisticalSectors?: Named[];
  territories?: Record<string, Named[]>;
  nearBoundary?: Near[];
  snappedMetres?: number;
  attribution?: string;
  nearestAddress?: Nearest;
  nearestStreet?: NearestStreet;
}

export interface LocateQuery {
  lat?: number;
  lon?: number;
  address?: string;
  place?: string;
  asOf?: Day;
  lang?: Lang;
}

export type MailDecision = 'send' | 'left' | 'returned' | 'called' | 'notCalled';

export interface MailDecisionRequest {
  decision: MailDecision;
}

export interface MailDeliveryView {
  /** More may be added; known today: server, files */
  way: string;
  lacking: string[];
  from?: string;
  folder?: string;
}

export interface MailRefused {
  refused: boolean;
}

export interface MailSample {
  subject: string;
  text: string;
  html: string;
}

export interface Member {
  level: string;
  code: string;
  name: string;
}

/** 2026-11-01, 2026-11-01T08:00 or 2026-11-01T08:00:00.000Z */
export type Moment = string;

export interface MonthlySheet {
  month: string;
  name: string;
  theme?: Text;
  publishedOn?: LocalDate;
  bassin?: string;
  parts: MonthlySheetPart[];
  notices: MonthlySheetNotice[];
  page: string;
}

export interface MonthlySheetBassin {
  code: string;
  name: string;
}

export interface MonthlySheetBlock {
  kind: string;
  title?: Text;
  text?: Text;
  events: SheetEvent[];
  collections: SheetCollection[];
  services: SheetService[];
}

export interface MonthlySheetBlockRequest {
  /** text, events, month-events, collections or services */
  kind?: string;
  titleFr?: string;
  titleNl?: string;
  /** Line breaks stay; 3,000 characters at most */
  textFr?: string;
  textNl?: string;
  /** What it names; of month-events the kinds, none for all; 40 at most */
  items?: MonthlySheetItemRequest[] | null;
}

export interface MonthlySheetContact {
  function: Text;
  phone?: PhoneView;
  mail?: string;
}

export interface MonthlySheetContactRequest {
  functionFr?: string;
  functionNl?: string;
  /** It, the mail, or both */
  phone?: string;
  mail?: string;
}

export interface MonthlySheetDue {
  on: LocalDate;
  daysLeft: number;
  text: string;
}

export interface MonthlySheetGap {
  kind: string;
  lang?: Lang;
  block?: number;
  text: string;
}

export interface MonthlySheetItemRequest {
  /** Of an event, of a hit, the name or the id of a collection, or the code of a kind of events */
  id?: string;
  /** Of a service or a collection alone */
  noteFr?: string;
  noteNl?: string;
}

export interface MonthlySheetNotice {
  text: string;
  licence: string;
}

export interface MonthlySheetPart {
  part: string;
  name: string;
  ready: boolean;
  blocks: MonthlySheetBlock[];
  contacts: MonthlySheetContact[];
}

/** All of a part; plain text, in French, in Dutch, or in both */
export interface MonthlySheetPartRequest {
  /** Of the shared part alone */
  themeFr?: string;
  themeNl?: string;
  /** In their order; 20 at most */
  blocks?: MonthlySheetBlockRequest[] | null;
  /** Whom to ask for an action; 5 at most */
  contacts?: MonthlySheetContactRequest[] | null;
  /** Whether it may be read once the sheet is published (default false) */
  ready?: boolean;
}

export type MonthlySheetStep = 'publish' | 'withdraw' | 'delete';

export interface MonthlySheetStepRequest {
  step: MonthlySheetStep;
}

export interface MonthlySheetSummary {
  month: string;
  name: string;
  theme?: Text;
  publishedOn: LocalDate;
  bassins: MonthlySheetBassin[];
  page: string;
}

export interface MonthlySheets {
  sheets: MonthlySheetSummary[];
}

export interface MovedSector {
  code: string;
  name: Bilingual;
  people?: number;
  recut?: boolean;
}

export interface Named {
  code: string;
  name: Bilingual;
}

export interface Near {
  level: string;
  neighbour?: Named;
  metres: number;
}

export interface NearPlace {
  id: string;
  label: Bilingual;
  unknownNumber?: string;
}

export interface Nearest {
  street: Bilingual;
  number: string;
  postcode: string;
  commune: string;
  distanceMetres: number;
}

export interface NearestStop {
  name: string;
  kind: string;
  metres: number;
  attribution: string;
}

export interface NearestStreet {
  id: string;
  street: Bilingual;
  postcode: string;
  commune: string;
  distanceMetres: number;
}

export interface Need {
  id: string;
  name: Bilingual;
  text: string;
}

export interface NeedAnswer {
  need: string;
  understood: UnderstoodView[];
  total: number;
  unmet?: UnmetView[];
  filters?: FilterView[];
  tiers: TierView[];
  facets: Record<string, FacetValue[]>;
  hits: HitView[];
}

export interface NeedView {
  id: string;
  name: Bilingual;
  how: string;
  phrase?: string;
}

export interface NeedWithoutDoor {
  need: PlanNeedRef;
  code: string;
  text: string;
  nearest?: HitView[];
}

export interface NewAccountRequest {
  /** An e-mail address */
  login: string;
  name: string;
  language: Lang;
  grants: GrantRequest[];
}

export interface NewPasskeyRequest {
  name: string;
  clientData: string;
  attestationObject: string;
  transports?: string[] | null;
}

export interface NotThisService {
  hit: HitView;
  needs: PlanNeedRef[];
  code: string;
  text: string;
}

export interface ObservatoryCell {
  territory: ObservedTerritory;
  people?: number;
  seat: ObservedSeats;
  area: ObservedAreas;
  reach: ObservedReach[];
  unknownCapacity?: number;
  oldFacts?: number;
  indicators: ObservedIndicator[];
  sentence: string;
  services: string;
}

export interface ObservatoryDates {
  on: LocalDate;
  factsFrom?: string;
  factsTo?: string;
  delimitation: string;
  population: ObservedFigures;
  indicators: ObservedFigures[];
}

export interface ObservatoryFeature {
  type: 'Feature';
  id: string;
  properties: ObservatoryCell;
  geometry: AreaGeometry;
}

/** Figures of territories as a FeatureCollection (RFC 7946) */
export interface ObservatoryFeatures {
  type: 'FeatureCollection';
  generation: number;
  level: string;
  offer: OfferView;
  method: ObservatoryMethod;
  dates: ObservatoryDates;
  features: ObservatoryFeature[];
}

export interface ObservatoryFigures {
  generation: number;
  level: string;
  offer: OfferView;
  cells: ObservatoryCell[];
  method: ObservatoryMethod;
  dates: ObservatoryDates;
}

export interface ObservatoryHistory {
  generation: number;
  level: string;
  counts: KeptCount[];
}

export interface ObservatoryMethod {
  reachMetres: number[];
  minPeopleForRate: number;
  decay: string;
  text: string[];
}

export interface ObservedAreas {
  finer: ObservedClass;
  region: ObservedClass;
  possiblePeople?: number;
  nobodyPeople?: number;
}

export interface ObservedClass {
  certain: number;
  inPart: number;
  people?: number;
  per1000?: number;
}

export interface ObservedFigures {
  kind: string;
  name: string;
  unit: string;
  publisher: string;
  licence: string;
  year: number;
  approximate?: boolean;
  denominator?: string;
}

export interface ObservedIndicator {
  kind: string;
  value?: number;
}

export interface ObservedReach {
  metres: number;
  per1000?: number;
  people: number;
  peopleWithout: number;
}

export interface ObservedSeats {
  services: number;
  per1000?: number;
}

export interface ObservedTerritory {
  level: string;
  code: string;
  name: Bilingual;
}

export interface OfferView {
  services: number;
  seatKnown: number;
  seatConfidential: number;
  areaNotDeclared: number;
  onSite: number;
  capacityKnown: number;
  oldFacts: number;
}

export interface Offered {
  id: string;
  label: Bilingual;
  street?: Bilingual;
  number?: string;
  unknownNumber?: string;
  between?: Between;
  interpolated?: Interpolated;
  crossing?: Bilingual;
  postcode?: string;
  commune?: string;
}

export type OffsetDateTime = string;

export interface OneOrganization {
  generation: number;
  id: UUID;
  name: Text;
  legalStatus?: Text;
  services: AtLocation[];
}

export interface OneService {
  generation: number;
  id: UUID;
  name: Text;
  atLocations: AtLocation[];
}

export interface OneTerritory {
  generation: number;
  delimitation?: Cut;
  territory: Summary;
  statisticalSectors: Named[];
  touching: Record<string, Named[]>;
}

export interface OpenView {
  state: string;
  label?: string;
  until?: string;
  opensAgain?: string;
}

export interface Organization {
  id: UUID;
  name: Text;
}

export interface OrientationAnswer {
  generation: number;
  place: PlaceAnswer;
  understood?: UnderstoodView[];
  needs: PlanNeed[];
  urgent?: string[];
  helplines?: HelpLineView[];
  notes?: PlanNote[];
  objective: string;
  doors: Door[];
  relay?: Door;
  specialists?: Door[];
  withoutDoor?: NeedWithoutDoor[];
  notThese?: NotThisService[];
  questions?: PlanQuestion[];
  possible?: PossibleNeed[];
  cost?: PlanCost[];
}

export interface OrientationQuery {
  text?: string;
  reading?: GivenReading;
  needs?: Values;
  lat?: number;
  lon?: number;
  territory?: Values;
  address?: string;
  place?: string;
  without?: Values;
  meaning?: Values;
  age?: number;
  audience?: Values;
  language?: Values;
  mode?: Values;
  cost?: Values;
  appointment?: Values;
  openNow?: boolean;
  openAt?: string;
  insurer?: string;
  exclude?: Values;
  prefer?: Values;
  swap?: Values;
  objective?: string;
  explain?: boolean;
  lang?: Lang;
}

export type Outcome = 'done' | 'refused' | 'failed';

export interface OutsideTown {
  name: Bilingual;
  region: string;
}

export interface OwnChange {
  source: string;
  sourceId?: string;
  field: string;
  kind: string;
  role?: string;
  at: Instant;
}

export interface OwnProposal {
  source: string;
  sourceId?: string;
  field: string;
  kind: string;
  role?: string;
  at: Instant;
  state: string;
}

export interface ParameterError {
  parameter: string;
  code: Code;
  detail: string;
  allowed?: string[];
}

/** By what a browser finds a passkey again */
export interface PasskeyDescriptor {
  id: string;
  transports: string[];
}

export interface PasskeyNameRequest {
  name: string;
}

/** What a browser tells a device to make: a passkey (WebAuthn) */
export interface PasskeyOrder {
  challenge: string;
  rpId: string;
  userId: string;
  login: string;
  name: string;
  algorithms: number[];
  timeout: number;
  known: PasskeyDescriptor[];
}

/** What a browser asks a device for a passkey (WebAuthn) */
export interface PasskeyQuestion {
  challenge: string;
  rpId: string;
  timeout: number;
  allowed: PasskeyDescriptor[];
}

export interface PasskeySignInRequest {
  credentialId: string;
  clientData: string;
  authenticatorData: string;
  signature: string;
  userHandle?: string;
}

export interface PasskeyTimes {
  name: string;
  createdAt: Instant;
  usedAt?: Instant;
}

export interface PasskeyView {
  id: UUID;
  name: string;
  createdAt: Instant;
  usedAt?: Instant;
}

/** The passkeys of whoever is signed in */
export interface PasskeysAnswer {
  passkeys: PasskeyView[];
  most: number;
}

export interface PasswordChangeRequest {
  current: string;
  /** 12 to 128 characters */
  password: string;
}

export interface PasswordRequest {
  password: string;
}

export interface PeopleOfArea {
  before: number;
  after: number;
  year: number;
  source: string;
}

export interface Person {
  ages?: UnderstoodView[];
  audiences?: UnderstoodView[];
  status?: UnderstoodView[];
}

export interface PhoneView {
  label: string;
  e164?: string;
  extension?: string;
  uri?: string;
}

export interface PlaceAnswer {
  precision: string;
  point?: Point;
  chosen?: Chosen[];
  offers?: Offered[];
  statisticalSectors?: Named[];
  territories?: Record<string, Named[]>;
  nearBoundary?: Near[];
  snappedMetres?: number;
  attribution?: string;
}

export interface PlaceTrialAnswer {
  generation: number;
  place: PlaceAnswer;
  before: TrialPlaceCount;
  after: TrialPlaceCount;
  services: TestedService[];
}

export interface PlaceTrialQuery {
  lat?: number;
  lon?: number;
  address?: string;
  place?: string;
  changes?: TrialChange[] | null;
  category?: Values;
  audience?: Values;
  language?: Values;
  mode?: Values;
  service?: Values;
  lang?: Lang;
}

export interface PlaceView {
  id: string;
  kind: string;
  label: Bilingual;
  precision: string;
  point?: Point;
  territories: Record<string, Named[]>;
}

export interface PlacesAnswer {
  generation: number;
  places: PlaceView[];
  attribution?: string;
}

export interface PlacesQuery {
  q: string;
  limit?: number;
  lang?: Lang;
}

export interface PlanCost {
  part: string;
  value: number;
  text: string;
}

export interface PlanLabel {
  code: string;
  text: string;
}

export interface PlanNeed {
  id: string;
  text: string;
  name: string;
  terms: string[];
  theme?: string;
  urgent?: boolean;
}

export interface PlanNeedRef {
  id: string;
  text: string;
}

export interface PlanNote {
  code: string;
  text: string;
}

export interface PlanQuestion {
  code: string;
  text: string;
  needs: PlanNeedRef[];
}

export interface Point {
  lat: number;
  lon: number;
}

/** Longitude and latitude, WGS84 */
export interface PointGeometry {
  type: 'Point';
  coordinates: number[];
}

export interface PopulationSource {
  publisher: string;
  year: number;
}

export interface PossibleNeed {
  need: PlanNeed;
  door: Door;
}

export interface PreviewAnswer {
  changes: EditedFact[];
  findings: FindingView[];
  understood: UnderstoodCells;
  questions: ExampleQuestion[];
  doubles?: DoubleView[];
}

/** What went wrong, as RFC 9457 tells it */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: ParameterError[];
  suggestions?: SuggestedPlace[];
  reference?: string;
}

/** What becomes of a proposal */
export interface ProposalDecisionRequest {
  decision: 'accept' | 'decline' | 'withdraw';
}

export interface ProposalView {
  id: UUID;
  service?: UUID;
  name: Bilingual;
  field?: string;
  kind: string;
  before: CellValue[];
  after: CellValue[];
  cells: CellView[];
  closure?: ClosureView;
  by: ChangeAuthorView;
  at: Instant;
  mayDecide: boolean;
  own: boolean;
}

export interface ProposalsAnswer {
  proposals: ProposalView[];
}

export interface ProviderIdentity {
  issuer: string;
  subject: string;
}

export interface QrCodeAnswer {
  address: string;
  size: number;
  path: string;
}

export interface QrCodeDrawing {
  size: number;
  path: string;
}

export interface QrCodeQuery {
  fragment: string;
  lang?: Lang;
}

export interface RankView {
  part: string;
  value: number;
  text: string;
}

export type Reach = 'all' | 'serving' | 'certain' | 'nearby';

export interface Reason {
  code: ReasonCode;
  params: Record<string, unknown>;
  text: string;
}

/** More may be added; known today: NAME_MATCHES, MEETS_NEED, SERVES_QUARTIER, SERVES_COMMUNE, SERVES_SECTION, SERVES_BASSIN, SERVES_REGION, SERVES_BEYOND, SERVES_DRAWN_AREA, SERVES_PART, MAY_SERVE, AREA_INCOMPLETE, AREA_NOT_DECLARED, SERVES_ELSEWHERE, OUTSIDE_COMPETENCE, NEAR_BOUNDARY, SPEAKS, VIA_INTERPRETER, AT_HOME, BY_PHONE, ONLINE, ON_SITE, RESIDENTIAL, STREET_WORK, OPEN_UNTIL, OPENS_AGAIN, PUBLIC_HOLIDAY, HOURS_UNKNOWN, HOURS_STATED_IN, AGE_FITS, AUDIENCE_FITS, FREE, APPOINTMENT, WITHOUT_APPOINTMENT, WAITING_LIST, FULL, DISTANCE, CONFIDENTIAL_LOCATION, VERIFIED_ON, TAKEN_FROM, OLD_FACTS, CONTESTED */
export type ReasonCode = string;

export interface RecordDossier {
  id: UUID;
  source: string;
  sourceId: string;
  naturalPerson: boolean;
  retrievedOn?: LocalDate;
  lastVerified?: string;
  closedOn?: LocalDate;
  toldWith?: UUID;
  facts: Record<string, unknown>;
  corrections: StoredCorrection[];
  history: StoredStep[];
  proposals: StoredProposal[];
  reports: StoredReport[];
  dispatches: StoredDispatch[];
  crisisEntries: StoredCrisisEntry[];
  withheld: string[];
}

export interface RecordForm {
  id: UUID;
  name: Bilingual;
  source: string;
  version: string;
  closedOn?: LocalDate;
  closure?: ClosureView;
  may: RecordRights;
  facts: FactView[];
}

export interface RecordListAnswer {
  total: number;
  page: number;
  size: number;
  records: FoundRecord[];
}

export interface RecordRights {
  close: string;
  sayAvailability: string;
  history: string;
}

export interface Ref {
  id: UUID;
  name: Text;
}

export interface RefusalAnswer {
  refused: boolean;
}

export interface RefusalRequest {
  /** Of the link in a mail */
  token: string;
}

export interface ReportAnswer {
  id: UUID;
  state: ReportState;
  alreadyReported?: boolean;
  lookupCode?: string;
}

/** What somebody answers to a report */
export interface ReportAnswerRequest {
  /** What came of it */
  outcome: ReportOutcome;
  /** To whom it is passed on: with the outcome forwarded, and only then */
  forwardTo?: ForwardTarget;
  /** Change the record as the report says; only with the outcome corrected */
  accept?: boolean;
  /** Of the record that was seen; with accept */
  version?: number;
}

export interface ReportAnswered {
  report: InboxReport;
  waits: boolean;
  edit?: EditAnswer;
}

/** More may be added; known today: zone, hours, phone, address, closed, language, other */
export type ReportCode = string;

export interface ReportCounts {
  waiting: number;
  late: number;
  forwarded: number;
  settled: number;
}

export interface ReportDetail {
  report: InboxReport;
  version: string;
  editPart?: string;
  facts: FactView[];
  earlier: HistoryStep[];
  reading?: PreviewAnswer;
  others: InboxReport[];
}

export interface ReportInboxAnswer {
  total: number;
  page: number;
  size: number;
  counts: ReportCounts;
  reports: InboxReport[];
}

/** Which report */
export interface ReportLookupRequest {
  /** As it was told; case, blanks and hyphens do not count */
  code: string;
}

/** More may be added; known today: corrected, unfounded, duplicate, unverifiable, forwarded */
export type ReportOutcome = string;

export interface ReportProgressAnswer {
  serviceId: UUID;
  listed: boolean;
  code: ReportCode;
  madeOn: LocalDate;
  state: ReportState;
  settledOn?: LocalDate;
  outcome?: ReportOutcome;
  forwardedTo?: ForwardTarget;
  forwardedOn?: LocalDate;
}

export interface ReportReading {
  understood: UnderstoodCells;
  findings: FindingView[];
}

/** What is wrong with a service */
export interface ReportRequest {
  /** What is wrong */
  code: ReportCode;
  /** How, in at most 280 characters; without names, e-mail addresses, telephone numbers, numbers of the national register or links: nothing of such a report is kept */
  text?: string;
  /** What is right instead, as a fact of the institution: with phone `phones`, with hours `hours_fr` or `hours_nl`, with address `street`, `number` and `postcode`, with other `website` and `email`. Of a service with a confidential address only `phones` */
  cells?: Record<string, string>;
}

/** More may be added; known today: open, settled */
export type ReportState = string;

export interface ReportView {
  id: UUID;
  service: Ref;
  code: ReportCode;
  text?: string;
  cells?: Record<string, string>;
  madeOn: LocalDate;
  state: ReportState;
  settledOn?: LocalDate;
  outcome?: ReportOutcome;
  forwardedTo?: ForwardTarget;
  forwardedOn?: LocalDate;
}

export interface Resource {
  id: UUID;
  kind: ResourceKind;
  title: Text;
  about?: Text;
  url?: string;
  needs: ResourceNeed[];
  languages: string[];
  publisher?: ResourcePublisher;
  publishedOn?: string;
  reviewOn: LocalDate;
  old: boolean;
  territory?: ResourceTerritory;
  volunteers?: ResourceVolunteers;
  updatedAt: Instant;
  page: string;
}

export interface ResourceAnswer {
  generation: number;
  resource: Resource;
}

export interface ResourceKind {
  code: string;
  name: Text;
  about: Text;
}

export interface ResourceKinds {
  kinds: ResourceKind[];
}

export interface ResourceNeed {
  code: string;
  name: Text;
}

export interface ResourcePublisher {
  organization?: UUID;
  name: Text;
}

export interface ResourceReason {
  code: string;
  text: string;
}

/** All of a resource; plain text, in French, in Dutch, or in both */
export interface ResourceRequest {
  /** As /api/v1/resources/kinds names it */
  kind?: string;
  titleFr?: string;
  titleNl?: string;
  aboutFr?: string;
  aboutNl?: string;
  /** Where it is read, http or https; only who looks for volunteers may do without */
  url?: string;
  /** Categories that it is about */
  needs?: string[] | null;
  /** That it is in, BCP 47 */
  languages?: string[] | null;
  /** Who publishes it: the id of an organisation, or */
  publisherOrganization?: string;
  /** a name */
  publisherName?: string;
  /** A year, a month or a day */
  publishedOn?: string;
  /** The day after which it is told as old; left out, it stays as it is, and is a number of months from today for a new one, by its kind */
  reviewOn?: string;
  /** LEVEL:CODE; left out for the whole Region */
  territory?: string;
  /** What volunteers would do; of who looks for volunteers alone, as all below */
  taskFr?: string;
  taskNl?: string;
  /** When */
  timesFr?: string;
  timesNl?: string;
  /** Whom to ask for: a function rather than a person */
  ask?: string;
  askPhone?: string;
  askMail?: string;
}

export type ResourceStep = 'publish' | 'withdraw' | 'delete';

export interface ResourceStepRequest {
  step: ResourceStep;
}

export interface ResourceTableAnswer {
  added: number;
  changed: number;
  same: number;
  rows: ResourceTableRow[];
}

export interface ResourceTableRow {
  line: number;
  done: string;
  id: UUID;
}

export interface ResourceTerritory {
  level: string;
  code: string;
  name?: string;
}

export interface ResourceVolunteers {
  task: Text;
  times?: Text;
  ask?: string;
  phone?: string;
  mail?: string;
}

export interface ResourcesAnswer {
  generation: number;
  place?: PlaceAnswer;
  understood: UnderstoodView[];
  total: number;
  elsewhere: number;
  page: number;
  size: number;
  resources: FoundResource[];
}

export interface ResourcesQuery {
  q?: string;
  without?: Values;
  lat?: number;
  lon?: number;
  territory?: Values;
  address?: string;
  place?: string;
  kind?: Values;
  language?: Values;
  category?: Values;
  page?: number;
  size?: number;
  lang?: Lang;
}

export interface RevokedLink {
  id: UUID;
}

export interface Room {
  state: string;
  on?: string;
  until?: string;
}

export interface ScopeView {
  scope: string;
  name: string;
  organization: string;
}

export interface ScopesAnswer {
  scopes: ScopeView[];
}

export interface SecondFactorSetup {
  secret: string;
  uri: string;
  qrCode: QrCodeDrawing;
}

export interface SentCell {
  column: string;
  label: string;
  stated: string;
  known: string;
}

export interface SentFactView {
  service?: UUID;
  sourceId: string;
  name: string;
  field: string;
  cells: SentCell[];
  state: string;
  since?: Instant;
}

/** A hit; without a geometry where it has no point that may be told */
export interface ServiceFeature {
  type: 'Feature';
  id: string;
  geometry: PointGeometry | null;
  properties: HitView;
}

/** Hits as a FeatureCollection (RFC 7946), with the terms of the data beside them */
export interface ServiceFeatures {
  type: 'FeatureCollection';
  generation: number;
  publisher: string;
  licence: Licence;
  attribution?: string;
  lang: Lang;
  features: ServiceFeature[];
}

export interface ServicesAnswer {
  generation: number;
  delimitation?: Cut;
  place: PlaceAnswer;
  understood?: UnderstoodView[];
  unmet?: UnmetView[];
  urgent?: string[];
  helplines?: HelpLineView[];
  notes?: AnswerNote[];
  needs?: NeedAnswer[];
  total: number;
  closed?: number;
  filters?: FilterView[];
  sort: string;
  page: number;
  size: number;
  tiers: TierView[];
  facets: Record<string, FacetValue[]>;
  hits: HitView[];
}

export interface ServicesQuery {
  lat?: number;
  lon?: number;
  territory?: Values;
  address?: string;
  place?: string;
  q?: string;
  needs?: Values;
  without?: Values;
  meaning?: Values;
  preferWords?: boolean;
  sector?: Values;
  category?: Values;
  language?: Values;
  mode?: Values;
  tier?: Values;
  commune?: Values;
  freshness?: Values;
  service?: Values;
  age?: number;
  audience?: Values;
  cost?: Values;
  appointment?: Values;
  openNow?: boolean;
  openAt?: string;
  reach?: Reach;
  radius?: number;
  sort?: SortOrder;
  byNeed?: boolean;
  page?: number;
  size?: number;
  explain?: boolean;
  asOf?: Day;
  lang?: Lang;
}

/** Whether somebody is signed in */
export interface SessionAnswer {
  state: string;
  account?: SignedInAccount;
  setup?: SecondFactorSetup;
  recoveryCodes?: string[];
}

export interface SessionTimes {
  createdAt: Instant;
  seenAt: Instant;
}

export interface Settlement {
  outcome: ReportOutcome;
  /** To whom it is passed on: with the outcome forwarded, and only then */
  forwardTo?: ForwardTarget;
}

export interface SheetCollection {
  slug: string;
  title: Text;
  about?: Text;
  note?: Text;
  page: string;
}

export interface SheetEvent {
  id: UUID;
  title: Text;
  kind: string;
  when: string;
  where?: string;
  online: boolean;
  forProfessionals: boolean;
  cancelled: boolean;
  cost?: string;
  phone?: string;
  mail?: string;
  url?: string;
  page: string;
}

export interface SheetService {
  id: UUID;
  name: Text;
  organization?: Text;
  where?: string;
  confidential: boolean;
  phone?: PhoneView;
  note?: Text;
  notices: MonthlySheetNotice[];
  page: string;
}

export interface SheetWords {
  language: string;
  direction: string;
  proofread: boolean;
  sentences: Record<string, string>;
  themes: Record<string, string>;
}

export interface SignInRequest {
  /** An e-mail address */
  login: string;
  password: string;
}

/** Who is signed in, and what they may do */
export interface SignedInAccount {
  login: string;
  name: string;
  language: Lang;
  grants: GrantView[];
  can: string[];
  csrf: string;
  secondFactor: boolean;
  recoveryCodesLeft: number;
}

/** A day (2026-11-01), a time (2026-11-01T08:00:00Z; by the clock in Brussels unless it names a zone), or the cursor of the last answer */
export type Since = string;

export type SortOrder = 'order' | 'distance';

export interface Source {
  name: string;
  id?: string;
  retrievedOn?: string;
  attribution?: string;
  licence?: string;
}

export interface SourceDisagreement {
  source: string;
  cells: CellValue[];
}

export type State = 'active' | 'inactive' | 'all';

export interface StoredCorrection {
  field: string;
  lastVerified: string;
  editedOn: LocalDate;
  confirmed: boolean;
  stated?: unknown;
}

export interface StoredCrisisEntry {
  bassin?: string;
  task: string;
  contact: string;
  phones: string[];
  texts: string[];
  confirmedOn?: LocalDate;
}

export interface StoredDispatch {
  field: string;
  at: Instant;
  sent?: unknown;
  cameBack?: string;
}

export interface StoredProposal {
  field?: string;
  kind: string;
  before?: unknown;
  after?: unknown;
  role: string;
  at: Instant;
  state: string;
}

export interface StoredReport {
  on: LocalDate;
  code: string;
  text?: string;
  cells?: Record<string, string>;
  state: string;
  outcome?: string;
}

export interface StoredStep {
  field?: string;
  kind: string;
  before?: unknown;
  after?: unknown;
  role?: string;
  at: Instant;
}

export interface Street {
  id: string;
  name: Bilingual;
  importance: StreetImportance;
  lines: number[][];
}

export interface StreetFeature {
  type: 'Feature';
  id: string;
  properties: StreetProperties;
  geometry: LinesGeometry;
}

/** Streets as a FeatureCollection (RFC 7946); whoever shows them shows the attribution */
export interface StreetFeatures {
  type: 'FeatureCollection';
  attribution: string;
  features: StreetFeature[];
}

/** More may be added; known today: main, middle, local */
export type StreetImportance = string;

export interface StreetLinesQuery {
  street: Values;
  lang?: Lang;
}

export interface StreetProperties {
  name: Bilingual;
}

export interface StreetTile {
  attribution: string;
  extent: number;
  streets: Street[];
  others: number[][];
}

export interface SuggestAnswer {
  generation: number;
  kept?: string;
  needs: Need[];
  organizations?: Organization[];
  places: PlaceView[];
  attribution?: string;
}

export interface SuggestQuery {
  q: string;
  limit?: number;
  lang?: Lang;
}

export interface SuggestedPlace {
  id: string;
  label: Bilingual;
}

export interface Summary {
  level: string;
  code: string;
  name: Bilingual;
  bassins?: string[];
  postcodes: string[];
  population?: number;
  populationYear?: number;
  derived?: boolean;
  statisticalSectors: number;
}

export interface Term {
  id: string;
  kind: string;
  name: Bilingual;
  parents: string[];
  words: Word[];
}

export interface TerritoryBeforeAfter {
  territory: Named;
  before?: ExtentInPeople;
  after?: ExtentInPeople;
}

export interface TerritoryChanges {
  generation: number;
  level: string;
  from: Cut;
  to: Cut;
  totals: ChangeTotals;
  moves: TerritoryMove[];
  renamed: TerritoryRenaming[];
  territories: TerritoryBeforeAfter[];
  services: ChangedArea[];
}

export interface TerritoryFeature {
  type: 'Feature';
  id: string;
  properties: TerritoryProperties;
  geometry: AreaGeometry;
}

/** The territories of a level as a FeatureCollection (RFC 7946) */
export interface TerritoryFeatures {
  type: 'FeatureCollection';
  generation: number;
  source: string;
  features: TerritoryFeature[];
}

export interface TerritoryMove {
  from?: Named;
  to?: Named;
  people: number;
  statisticalSectors: MovedSector[];
}

export interface TerritoryProperties {
  level: string;
  code: string;
  name: Bilingual;
  derived?: boolean;
}

export interface TerritoryRenaming {
  from: Named;
  to: Named;
}

export interface TestedService {
  id?: UUID;
  service?: UUID;
  name?: Bilingual;
  change?: number;
  before: string;
  after: string;
  tier?: string;
  why: Reason[];
  outsideMetres?: number;
}

export interface Text {
  text: string;
  lang: Lang;
}

export interface TierView {
  tier: string;
  count: number;
  certain: number;
  possible: number;
}

export interface TrialCell {
  seat: number;
  finer: number;
  region: number;
  finerPeople?: number;
  regionPeople?: number;
  possiblePeople?: number;
  nobodyPeople?: number;
  reach: TrialReach[];
}

export interface TrialChange {
  kind?: 'close' | 'cover' | 'add';
  service?: UUID;
  territory?: Values;
  polygon?: DrawnGeometry;
  name?: string;
  category?: Values;
  audience?: Values;
  language?: Values;
  mode?: Values;
  lat?: number;
  lon?: number;
  capacity?: number;
}

export interface TrialDates {
  on: LocalDate;
  population: number;
  populationPublisher: string;
  delimitation: string;
}

export interface TrialEffect {
  sectors: number;
  people?: number;
}

export interface TrialFeature {
  type: 'Feature';
  id: string;
  properties: TrialFeatureProperties;
  geometry: AreaGeometry;
}

export interface TrialFeatureNeed {
  /** absent where all services are counted */
  category?: string;
  /** better, more, fewer or worse */
  effect: string;
  before: TriedCover;
  after: TriedCover;
}

export interface TrialFeatureProperties {
  code: string;
  name: Bilingual;
  /** absent where they are not known */
  people?: number;
  needs: TrialFeatureNeed[];
}

/** Statistical sectors that would gain or lose, as a FeatureCollection (RFC 7946) */
export interface TrialFeatures {
  type: 'FeatureCollection';
  generation: number;
  changes: TriedChange[];
  method: string[];
  dates: TrialDates;
  features: TrialFeature[];
}

export interface TrialFigures {
  generation: number;
  level: string;
  changes: TriedChange[];
  needs: TriedNeed[];
  needsLeftOut: number;
  method: string[];
  dates: TrialDates;
}

export interface TrialPlaceCount {
  certain: number;
  possible: number;
}

export interface TrialQuery {
  changes?: TrialChange[] | null;
  level?: string;
  category?: Values;
  audience?: Values;
  language?: Values;
  mode?: Values;
  lang?: Lang;
}

export interface TrialReach {
  metres: number;
  per1000?: number;
  people: number;
}

export interface TriedChange {
  kind: string;
  service?: UUID;
  name?: Bilingual;
  competentIn?: string;
  sentence: string;
}

export interface TriedCover {
  best: string;
  finer: number;
  region: number;
  possible: number;
}

export interface TriedNeed {
  category?: string;
  name?: Bilingual;
  servicesBefore: number;
  servicesAfter: number;
  sentences: string[];
  region: TriedTerritory;
  territories: TriedTerritory[];
  sectors: TriedSector[];
}

export interface TriedSector {
  code: string;
  name: Bilingual;
  people?: number;
  effect: string;
  before: TriedCover;
  after: TriedCover;
}

export interface TriedTerritory {
  level: string;
  code: string;
  name: Bilingual;
  people?: number;
  better: TrialEffect;
  more: TrialEffect;
  fewer: TrialEffect;
  worse: TrialEffect;
  before: TrialCell;
  after: TrialCell;
}

export type UUID = string;

export interface UnderstandAnswer {
  generation: number;
  needs: UnderstoodView[];
  refused?: UnderstoodView[];
  person?: Person;
  languages?: UnderstoodView[];
  places?: UnderstoodView[];
  when?: UnderstoodView[];
  how?: UnderstoodView[];
  distress?: string[];
  helplines?: HelpLineView[];
  unread?: UnderstoodView[];
}

export interface UnderstandQuery {
  text: string;
  without?: Values;
  lang?: Lang;
}

export interface UnderstoodCells {
  hours?: HoursLine[];
  phones?: string[];
  categories?: CellChoice[];
  languages?: CellChoice[];
  place?: EditedPlace;
  area?: EditedArea;
}

export interface UnderstoodPlace {
  id: string;
  label: Bilingual;
}

export interface UnderstoodView {
  id: string;
  kind: string;
  text: string;
  start: number;
  end: number;
  certainty: string;
  needs?: NeedView[];
  unknownNeed?: string;
  places?: UnderstoodPlace[];
  language?: string;
  value?: string;
  nearly?: NearPlace[];
  outside?: OutsideTown;
}

/** Which step of the history is undone */
export interface UndoRequest {
  /** Its number */
  change: number;
}

export interface UnlistingAsked {
  /** Of the service */
  id: UUID;
}

export interface UnlistingView {
  id: UUID;
  service: UUID;
  name: Bilingual;
  source: string;
  at: Instant;
}

export interface UnlistingsAnswer {
  unlistings: UnlistingView[];
}

export interface UnmetView {
  need: string;
  text: string;
  nearest: HitView[];
}

export interface UpstreamAnswer {
  sources: UpstreamSource[];
}

export interface UpstreamReturns {
  waiting: number;
  caughtUp: number;
  unchanged: number;
  contradicted: number;
  gone: number;
  withdrawn: number;
}

export interface UpstreamSource {
  source: string;
  standing: number;
  unsent: number;
  sent: number;
  returns: UpstreamReturns;
  last?: DispatchView;
  daysSince?: number;
  importedOn?: LocalDate;
}

/** Up to 50 different values; one text that has them separated by commas is read as well */
export type Values = string[] | null;

export type WhichMails = 'all' | 'answered' | 'partly' | 'silent' | 'doubtful' | 'call';

export interface WholeTaxonomy {
  generation: number;
  terms: Term[];
}

export interface WithdrawalAnswer {
  record: boolean;
}

export interface WithdrawalRequest {
  /** The source of the record; with sourceId */
  source?: string;
  /** Its id there */
  sourceId?: string;
  /** Instead of both: an e-mail address or a telephone that others share. The objection to the record stays */
  contact?: string;
}

export interface WithdrawnAnswer {
  withdrawn: boolean;
}

export interface Word {
  word: string;
  lang: Lang;
  kind: string;
}

export interface WordNeed {
  id: string;
  name: Bilingual;
}

export interface Words {
  generation: number;
  words: ExplainedWord[];
}
