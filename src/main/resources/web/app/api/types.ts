/**
 * Answers of the interface as the screens call them. Their shapes stand in the contract alone; the interface may add codes at any time, so
 * they are told by what is known of them and passed over otherwise.
 */
import type { AtLocation, HitView } from './contract';

export type {
  AccountsAnswer as Accounts,
  AccountView,
  AllTerritories,
  Area,
  AuditAnswer,
  Bilingual,
  CorrectedField,
  Door,
  FacetValue,
  FirstStep,
  FilterView as FilterNote,
  GrantView,
  HelpLineView as HelpLine,
  HitView as Hit,
  InvitationAnswer as Invitation,
  InvitedAnswer as Invited,
  Label,
  Named,
  NearestStop as Stop,
  NeedAnswer,
  NeedWithoutDoor,
  NotThisService,
  Offered as Offer,
  OneOrganization,
  OneService,
  OneTerritory,
  OpenView as Open,
  OrientationAnswer as Plan,
  OrientationQuery,
  PlaceAnswer as Place,
  PlaceView as SuggestedPlace,
  PlanNeed,
  PlanNeedRef,
  PlanQuestion,
  Problem,
  QrCodeAnswer as QrCode,
  Reason,
  ReportAnswer,
  ReportCode,
  ReportRequest,
  ScopesAnswer as Scopes,
  SecondFactorSetup,
  ServicesAnswer as Answer,
  ServicesQuery,
  SessionAnswer as Session,
  SheetWords,
  SignedInAccount,
  StreetFeature,
  StreetFeatures,
  StreetTile,
  SuggestAnswer as Suggestions,
  Summary as TerritorySummary,
  Term,
  TerritoryFeature,
  TerritoryFeatures,
  Text,
  TierView as TierCount,
  UnderstoodView as Understood,
  UnmetView as Unmet,
  WholeTaxonomy as Taxonomy,
} from './contract';

/** What is known of a service at one of its locations, whatever was asked: of a hit, and of one that is looked up. */
export type Listed = Omit<AtLocation, 'schedules'>;

/** A service as it was found, whether it is a hit of a search or a door of a plan. */
export type Found = Omit<HitView, 'first'>;
