/**
 * Answers of the interface as the screens call them. Their shapes stand in the contract alone; the interface may add codes at any time, so
 * they are told by what is known of them and passed over otherwise.
 */
import type { AtLocation } from './contract';

export type {
  AllTerritories,
  Area,
  Bilingual,
  CorrectedField,
  FacetValue,
  FilterView as FilterNote,
  HelpLineView as HelpLine,
  HitView as Hit,
  Label,
  Named,
  NearestStop as Stop,
  NeedAnswer,
  Offered as Offer,
  OneOrganization,
  OneService,
  OneTerritory,
  OpenView as Open,
  PlaceAnswer as Place,
  PlaceView as SuggestedPlace,
  Problem,
  QrCodeAnswer as QrCode,
  Reason,
  ReportAnswer,
  ReportCode,
  ReportRequest,
  ServicesAnswer as Answer,
  ServicesQuery,
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
