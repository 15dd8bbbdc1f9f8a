package brussels.repere.rest.openapi;

import java.util.List;
import java.util.stream.Stream;

/** The examples of the description; a test runs each of them. Their records are those of the starter directory. */
final class OperationExamples {

    private static final String JSON = "application/json";
    private static final String SERVICE_ID = "id=1d91fd66-6646-500d-95fe-7e4ed09731fe";

    /** Of a link that nobody made. */
    private static final String CONFIRMATION_TOKEN =
            "bxwtNAAAQACAAAAAAAAAAwjIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyA";

    /** Each line holds operation, name and parameters. */
    private static final List<String> QUERIES = List.of(
            "getApi | in Dutch | lang=nl",
            "listHelplines | in French | lang=fr",
            "getTaxonomy | in Dutch | lang=nl",
            "listWords | all | lang=fr",
            "getTemplate | French headers | lang=fr",
            "getSheetWords | in Arabic | language=ar&lang=fr",
            "locate | a point | lat=50.851756&lon=4.401445",
            "locate | an address | address=rue haute 298 1000&lang=fr",
            "locate | a point, on another day | lat=50.851756&lon=4.401445&asOf=2026-11-01",
            "locate | a place that was chosen | place=bassin:N",
            "listPlaces | while somebody types | q=rue hau&limit=5",
            "suggest | the beginning of a need | q=santé m&limit=5&lang=fr",
            "listTerritories | all | lang=fr",
            "listTerritories | the bassins | level=bassin",
            "getTerritory | a quartier that lies in three bassins | level=quartier&code=30",
            "listTerritories | the bassins of another day | level=bassin&asOf=2026-11-01",
            "listTerritoryChanges | what changed for whom | level=bassin&from=2026-11-01&lang=fr",
            "exportTerritoryChanges | for a spreadsheet | level=quartier&from=2026-11-01&to=2026-12-01",
            "exportServicesOfChanges | for a spreadsheet | level=bassin&from=2026-11-01",
            "getTerritoryShapes | for a map | level=bassin&simplify=10",
            "getStreetTile | the centre | z=14&x=8390&y=5496",
            "getStreetLines | one street | street=4271-1000-21004",
            "getOrganization | of the starter directory | id=9cae950b-4522-565a-a8fa-f4ec07f2e099",
            "getService | of the starter directory | " + SERVICE_ID + "&lang=nl",
            "listServices | who serves a point | lat=50.851756&lon=4.401445&category=C67&reach=serving",
            "listServices | who may serve a street | address=rue haute 298&category=C67&radius=2000&size=5",
            "listServices | by the bassins of another day | territory=bassin:N&category=C67&asOf=2026-11-01",
            "listServices | in words of every day | q=colis alimentaire anderlecht&explain=true&lang=fr",
            "listServices | several needs | needs=dettes,colis alimentaire&territory=commune:21001",
            "listServices | three quartiers, in Arabic"
                    + " | territory=quartier:11,quartier:12,quartier:13&language=ar&tier=commune,bassin&page=1",
            "listServices | by a place that was chosen | place=commune:21015&sector=S107&mode=on-site&commune=21015",
            "listServices | for whom | territory=commune:21015&age=17&audience=young-people&cost=free"
                    + "&appointment=not-required&freshness=older",
            "listServices | open on Monday at ten | territory=commune:21009&category=C67&openAt=2026-11-23T10:00",
            "listServices | open now | territory=commune:21009&openNow=true",
            "listServices | read otherwise | q=dettes schaerbeek&without=need:dettes",
            "listServices | the place of the words first | place=commune:21015&q=dettes forest&preferWords=true",
            "listServices | of two meanings, one | q=hébergement schaerbeek&meaning=need:hébergement=C337",
            "getObservatory | a need, by commune | level=commune&category=C67&lang=fr",
            "getObservatory | for whom | level=bassin&sector=S107&audience=seniors&language=ar&mode=on-site",
            "getObservatory | meals at home for somebody of 84 | level=commune&category=C42&age=84",
            "getObservatoryHistory | a need, by commune | level=commune&category=C67&lang=fr",
            "exportObservatoryCsv | a need, for a spreadsheet | category=C67&lang=nl",
            "exportObservatoryGeoJson | a need, for a map | level=bassin&category=C67&simplify=50",
            "listChanges | all that there is, to begin with | limit=2&lang=nl",
            "listChanges | what came since | since=2026-11-01T00:00:00Z&limit=2",
            "listCorrections | of this month | since=2026-11-01&size=20&lang=nl",
            "exportCorrections | of this month, for a spreadsheet | since=2026-11-01&lang=fr",
            "exportCorrectionsWorkbook | of this month, for a spreadsheet | since=2026-11-01&lang=nl",
            "followCorrections | the last ones | lang=nl",
            "getFreshness | all | lang=nl",
            "exportFreshness | all, for a spreadsheet | lang=fr",
            "exportServicesGeoJson | a need, for a map | territory=commune:21007&category=C67",
            "exportServicesCsv | a need, for a spreadsheet | territory=commune:21007&category=C67&lang=nl",
            "listCollections | those for a bassin first | place=bassin:N&lang=nl",
            "getCollection | who of it serves a point | slug=perinatal&lat=50.851756&lon=4.401445&lang=fr",
            "exportCollectionCsv | for a spreadsheet | slug=deuil&lang=nl",
            "exportCollectionGeoJson | for a map | slug=perinatal&territory=commune:21010&lang=fr",
            "listEvents | what is free, for a bassin | territory=bassin:N&free=true&lang=fr",
            "listEventKinds | in Dutch | lang=nl",
            "getEvent | one | id=6f1c2d34-0000-4000-8000-000000000008&lang=fr",
            "getEventAsCalendar | for a calendar | id=6f1c2d34-0000-4000-8000-000000000008&lang=fr",
            "followEventsAsCalendar | of a bassin, for the public | territory=bassin:N&audience=public&lang=nl",
            "followEvents | open doors | kind=open-day&lang=fr",
            "listEventsToEdit | all | lang=fr",
            "getEventToEdit | one | id=6f1c2d34-0000-4000-8000-000000000008&lang=fr",
            "listCollectionsToEdit | all | lang=fr",
            "getCollectionToEdit | one | id=6f1c2d34-0000-4000-8000-000000000007&lang=fr",
            "getCollectionMails | mine | lang=fr",
            "getCrisisRoster | all | lang=fr",
            "exportCrisisEntries | for a spreadsheet | lang=nl",
            "keepCrisisRoster | on a telephone | lang=fr",
            "confirmCrisisEntry | after a call | id=6f1c2d34-0000-4000-8000-000000000021&If-Match=1&lang=fr",
            "deleteCrisisEntry | one | id=6f1c2d34-0000-4000-8000-000000000021&If-Match=1&lang=fr",
            "deleteCrisisAgreement | one | id=6f1c2d34-0000-4000-8000-000000000022&If-Match=1&lang=fr",
            "deleteCrisisExercise | one | id=6f1c2d34-0000-4000-8000-000000000023&If-Match=1&lang=fr",
            "listMonthlySheets | all | lang=nl",
            "getMonthlySheet | for a bassin | month=2026-10&bassin=N&lang=fr",
            "exportMonthlySheetHtml | for a bassin | month=2026-10&bassin=N&lang=fr",
            "exportMonthlySheetMail | the whole | month=2026-10&lang=nl",
            "listMonthlySheetsToEdit | all | lang=fr",
            "getMonthlySheetToEdit | one | month=2026-10&lang=fr",
            "previewMonthlySheet | for a bassin | month=2026-10&bassin=N&lang=fr",
            "getMonthlySheetPart | of a bassin | month=2026-10&part=N&lang=fr",
            "listResources | guides about a need | q=guide deuil&lang=fr",
            "listResourceKinds | all | lang=nl",
            "getResource | one | id=6f1c2d34-0000-4000-8000-000000000031&lang=fr",
            "followResources | news | kind=news&lang=nl",
            "listResourcesToEdit | all | lang=fr",
            "getResourceToEdit | one | id=6f1c2d34-0000-4000-8000-000000000031&lang=fr",
            "exportResourcesToEdit | for a spreadsheet | lang=nl",
            "listHsdsServices | who serves a point | lat=50.851756&lon=4.401445&per_page=2",
            "searchHsdsServices | the next ones | page=2&per_page=2",
            "getHsdsService | of the starter directory | " + SERVICE_ID,
            "listHsdsOrganizations | by words | search=cpas&per_page=2",
            "searchHsdsOrganizations | the next ones | page=2&per_page=2",
            "getHsdsOrganization | of the starter directory | id=9cae950b-4522-565a-a8fa-f4ec07f2e099",
            "listHsdsServicesAtLocation | who serves a postcode | postcode=1030&per_page=2",
            "searchHsdsServicesAtLocation | the next ones | page=2&per_page=2",
            "getHsdsServiceAtLocation | of the starter directory | id=03f52452-d86d-5bf8-af39-df4613ea52f4",
            "listHsdsTaxonomies | all | per_page=50",
            "searchHsdsTaxonomies | all | per_page=50",
            "getHsdsTaxonomy | audiences | id=018eeeb3-2dd7-5c94-9a79-4982bc62edff",
            "listHsdsTaxonomyTerms | some | per_page=2",
            "searchHsdsTaxonomyTerms | the next ones | page=2&per_page=2",
            "getHsdsTaxonomyTerm | one | id=b5cf7c47-d1bd-50ed-81d3-25d7d8adbfe4",
            "listReports | open ones | state=open&page=1&size=20",
            "listRecordsToEdit | by a name | q=cpas&size=2&lang=fr",
            "getRecordToEdit | all facts | " + SERVICE_ID + "&lang=nl",
            "getRecordHistory | all facts | " + SERVICE_ID,
            "reopenRecord | it was a mistake | " + SERVICE_ID,
            "listProposals | what waits | lang=fr",
            "getConfirmation | of a link | Confirmation-Token=" + CONFIRMATION_TOKEN + "&lang=nl",
            "refuseConfirmationMail | of a link | Confirmation-Token=" + CONFIRMATION_TOKEN + "&lang=nl",
            "revokeConfirmationLink | it went to somebody else | id=6f1c2d34-0000-4000-8000-000000000003",
            "listUnlistings | what waits | lang=fr",
            "declineUnlisting | a hospital | id=6f1c2d34-0000-4000-8000-000000000004",
            "listInboxReports | about hours, in the north | part=late&code=hours&bassin=N&size=20",
            "getInboxReport | about a telephone | id=6f1c2d34-0000-4000-8000-000000000003&lang=nl",
            "takeAnswerBack | it was a mistake | id=6f1c2d34-0000-4000-8000-000000000003",
            "getUpstream | what is to be sent | lang=fr",
            "listDispatches | all | size=20&lang=nl",
            "getDispatch | one | id=6f1c2d34-0000-4000-8000-000000000003",
            "getDispatchFile | one | id=6f1c2d34-0000-4000-8000-000000000003",
            "getSession | who am I | lang=nl",
            "signOut | the end of a day | lang=fr",
            "askForPasskey | to sign in | lang=fr",
            "listPasskeys | one's own | lang=fr",
            "removePasskey | of a lost telephone | id=6f1c2d34-0000-4000-8000-000000000002&lang=fr",
            "listAccounts | all | lang=fr",
            "findScopes | by a part of the name | q=cpas",
            "listAuditEvents | what was refused | outcome=refused&size=20",
            "inviteAgain | a forgotten password | id=6f1c2d34-0000-4000-8000-000000000001",
            "exportAccountData | somebody who asks for it | id=6f1c2d34-0000-4000-8000-000000000001",
            "eraseAccountData | somebody who asks for it | id=6f1c2d34-0000-4000-8000-000000000001",
            "listCampaigns | all | lang=fr",
            "getCampaign | how far it has come | id=6f1c2d34-0000-4000-8000-000000000005&lang=nl",
            "listCampaignMails | whom to call | id=6f1c2d34-0000-4000-8000-000000000005&which=call&page=1&size=20",
            "exportPhoneList | for a spreadsheet | id=6f1c2d34-0000-4000-8000-000000000005&lang=fr",
            "exportRecordData | somebody who works alone | " + SERVICE_ID,
            "eraseAccount | somebody who asks for it | id=6f1c2d34-0000-4000-8000-000000000001");

    /** Each line holds operation, name, parameters and body. */
    private static final List<String> BODIES = List.of(
            "searchLocate | a point |  | {\"lat\": 50.851756, \"lon\": 4.401445}",
            "searchPlaces | while somebody types |  | {\"q\": \"hoogstr\"}",
            "searchStreetLines | one street |  | {\"street\": [\"4271-1000-21004\"]}",
            "searchSuggest | two words of two things |  | {\"q\": \"psy mol\"}",
            "understand | what happens to somebody |  | {\"text\": \"Ma mère de 84 ans ne sait plus se laver seule,"
                    + " elle ne veut pas de maison de repos\", \"lang\": \"fr\"}",
            "orient | a situation in words |  | {\"text\": \"Maman a 84 ans et ne sort plus, il faut une infirmière"
                    + " à domicile et des repas livrés\", \"address\": \"rue haute 298\", \"lang\": \"fr\"}",
            "orient | needs, for somebody who speaks Arabic |  | {\"needs\": [\"C458\", \"colis alimentaire\"],"
                    + " \"lat\": 50.851756, \"lon\": 4.401445, \"language\": [\"ar\"], \"explain\": true}",
            "searchServices | who serves a point |  | {\"lat\": 50.851756, \"lon\": 4.401445, \"category\": [\"C67\"]}",
            "searchServices | several needs |  | {\"needs\": [\"dettes\", \"colis alimentaire\","
                    + " \"sclérose en plaques\"], \"territory\": [\"commune:21001\"], \"lang\": \"fr\"}",
            "searchServicesGeoJson | of an address |  | {\"address\": \"rue haute 298\", \"category\": [\"C67\"]}",
            "searchServicesCsv | of an address |  | {\"address\": \"rue haute 298\", \"category\": [\"C67\"]}",
            "searchCollection | who of it serves an address | slug=perinatal | {\"address\": \"rue haute 298\","
                    + " \"category\": [\"C209\"], \"lang\": \"fr\"}",
            "searchAlongside | beside services for grief |  | {\"q\": \"deuil\", \"address\": \"rue haute 298\", \"lang\": \"fr\"}",
            "searchEvents | of an address |  | {\"address\": \"rue haute 298\", \"kind\": [\"open-day\"], \"lang\": \"fr\"}",
            "addEvent | each first Thursday |  | {\"kind\": \"open-day\", \"titleFr\": \"Portes ouvertes\","
                    + " \"start\": \"2026-12-03T14:00\", \"end\": \"2026-12-03T16:30\", \"rule\": \"FREQ=MONTHLY;BYDAY=1TH\","
                    + " \"address\": \"Rue Haute 298, 1000 Bruxelles\", \"territory\": \"bassin:N\", \"free\": true}",
            "previewEvent | each first Thursday |  | {\"kind\": \"open-day\", \"titleFr\": \"Portes ouvertes\","
                    + " \"start\": \"2026-12-03T14:00\", \"end\": \"2026-12-03T16:30\", \"rule\": \"FREQ=MONTHLY;BYDAY=1TH\","
                    + " \"address\": \"Rue Haute 298, 1000 Bruxelles\", \"territory\": \"bassin:N\", \"free\": true}",
            "changeEvent | another place | id=6f1c2d34-0000-4000-8000-000000000008&If-Match=1 | {\"kind\": \"open-day\", \"titleFr\": \"Portes ouvertes\","
                    + " \"start\": \"2026-12-03T14:00\", \"end\": \"2026-12-03T16:30\", \"rule\": \"FREQ=MONTHLY;BYDAY=1TH\","
                    + " \"address\": \"Rue Haute 298, 1000 Bruxelles\", \"territory\": \"bassin:N\", \"free\": true}",
            "cancelEventTime | one of them | id=6f1c2d34-0000-4000-8000-000000000008&If-Match=1 | {\"original\": \"2027-01-07\"}",
            "stepEvent | it does not take place | id=6f1c2d34-0000-4000-8000-000000000008&If-Match=1 | {\"step\": \"cancel\"}",
            "addCollection | a draft |  | {\"slug\": \"portes-ouvertes\", \"titleFr\": \"Portes ouvertes\", \"keeper\":"
                    + " \"Équipe Nord\", \"territory\": \"bassin:N\", \"sections\": [{\"titleFr\": \"Écoute\", \"items\":"
                    + " [{\"kind\": \"helpline\", \"id\": \"107\", \"noteFr\": \"Jour et nuit\"}]}]}",
            "changeCollection | another note | id=6f1c2d34-0000-4000-8000-000000000007&If-Match=1 | {\"slug\": \"exemple\","
                    + " \"titleFr\": \"Exemple\", \"keeper\": \"Équipe Nord\", \"sections\": [{\"titleFr\": \"Écoute\"}]}",
            "stepCollection | publish it | id=6f1c2d34-0000-4000-8000-000000000007&If-Match=1 | {\"step\": \"publish\"}",
            "addToCollection | what a search finds | id=6f1c2d34-0000-4000-8000-000000000007&If-Match=1 | {\"section\": 0,"
                    + " \"search\": {\"territory\": [\"commune:21010\"], \"category\": [\"C209\"]}}",
            "searchResources | training in Dutch, for a commune |  | {\"q\": \"vorming in het Nederlands in Jette\"}",
            "addResource | a guide |  | {\"kind\": \"guide\", \"titleFr\": \"Guide du deuil périnatal\", \"url\":"
                    + " \"https://example.brussels/guide\", \"publisherName\": \"Exemple asbl\", \"publishedOn\": \"2025-03\"}",
            "changeResource | another title | id=6f1c2d34-0000-4000-8000-000000000031&If-Match=1 | {\"kind\": \"guide\","
                    + " \"titleFr\": \"Guide du deuil\", \"url\": \"https://example.brussels/guide\", \"publisherName\":"
                    + " \"Exemple asbl\"}",
            "stepResource | withdraw it | id=6f1c2d34-0000-4000-8000-000000000031&If-Match=1 | {\"step\": \"withdraw\"}",
            "setCollectionMails | none any more | lang=fr | {\"wanted\": false}",
            "addCrisisEntry | who brings meals |  | {\"bassin\": \"N\", \"task\": \"food\", \"kind\": \"service\","
                    + " \"record\": \"03f52452-d86d-5bf8-af39-df4613ea52f4\", \"contact\": \"Coordination de garde\","
                    + " \"phones\": [{\"number\": \"02 500 10 17\", \"time\": \"day\"}], \"capacityFr\": \"40 repas\","
                    + " \"confirmedOn\": \"2026-11-01\"}",
            "changeCrisisEntry | another function | id=6f1c2d34-0000-4000-8000-000000000021&If-Match=1"
                    + " | {\"bassin\": \"N\", \"task\": \"food\", \"kind\": \"service\", \"record\":"
                    + " \"03f52452-d86d-5bf8-af39-df4613ea52f4\", \"contact\": \"Coordination de garde\", \"phones\":"
                    + " [{\"number\": \"02 500 10 17\", \"time\": \"day\"}], \"capacityFr\": \"40 repas\", \"confirmedOn\":"
                    + " \"2026-11-01\"}",
            "addCrisisAgreement | a heat wave |  | {\"bassin\": \"N\", \"titleFr\": \"Plan canicule\","
                    + " \"triggeredBy\": \"Bourgmestre de garde\", \"phones\": [{\"number\": \"112\"}], \"stepsFr\":"
                    + " \"Appeler les maisons de repos\"}",
            "changeCrisisAgreement | other steps | id=6f1c2d34-0000-4000-8000-000000000022&If-Match=1"
                    + " | {\"bassin\": \"N\", \"titleFr\": \"Plan canicule\", \"triggeredBy\": \"Bourgmestre de garde\","
                    + " \"phones\": [{\"number\": \"112\"}], \"stepsFr\": \"Appeler les maisons de repos\"}",
            "addCrisisExercise | one that was held |  | {\"bassin\": \"N\", \"heldOn\": \"2026-05-04\","
                    + " \"triedFr\": \"Chaîne d’appels\", \"learntFr\": \"Deux numéros étaient faux\"}",
            "changeCrisisExercise | what was learnt |"
                    + " id=6f1c2d34-0000-4000-8000-000000000023&If-Match=1 | {\"bassin\": \"N\", \"heldOn\":"
                    + " \"2026-05-04\", \"triedFr\": \"Chaîne d’appels\", \"learntFr\": \"Deux numéros étaient faux\"}",
            "checkCrisisCopy | of a telephone |  | {\"token\":" + " \"jIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyB\"}",
            "beginMonthlySheet | of a month |  | {\"month\": \"2026-09\"}",
            "changeMonthlySheetPart | of a bassin | month=2026-10&part=N&If-Match=1 | {\"blocks\": [{\"kind\": \"text\","
                    + " \"titleFr\": \"Dans le bassin\", \"textFr\": \"Un dépistage près de chez vous\"}, {\"kind\":"
                    + " \"month-events\"}], \"contacts\": [{\"functionFr\": \"Coordination prévention\", \"functionNl\":"
                    + " \"Coördinatie preventie\", \"mail\": \"prevention@example.brussels\"}], \"ready\": true}",
            "stepMonthlySheet | withdraw it | month=2026-10&If-Match=1 | {\"step\": \"withdraw\"}",
            "tryCoverage | a service that closes, and one that is added |  | {\"changes\": [{\"kind\": \"close\","
                    + " \"service\": \"1d91fd66-6646-500d-95fe-7e4ed09731fe\"}, {\"kind\": \"add\", \"name\": \"Maison de la"
                    + " Pente\", \"category\": [\"C67\"], \"territory\": [\"commune:21010\"]}], \"lang\": \"fr\"}",
            "tryCoverageCsv | another area, for a spreadsheet |  | {\"changes\": [{\"kind\": \"cover\","
                    + " \"service\": \"1d91fd66-6646-500d-95fe-7e4ed09731fe\", \"territory\": [\"bassin:N\"]}]}",
            "tryCoverageGeoJson | a drawn area, for a map |  | {\"changes\": [{\"kind\": \"add\", \"category\": [\"C67\"],"
                    + " \"polygon\": {\"type\": \"Polygon\", \"coordinates\": [[[4.34, 50.84], [4.37, 50.84], [4.37, 50.86],"
                    + " [4.34, 50.84]]]}}], \"level\": \"commune\"}",
            "tryPlace | who serves an address, and why |  | {\"address\": \"rue haute 298\", \"category\": [\"C67\"],"
                    + " \"lang\": \"fr\"}",
            "drawQrCode | a list of one service |  | {\"fragment\": \"list=tO3fBNX5UMaZAuAABJAbtg\", \"lang\": \"fr\"}",
            "reportService | closed on Wednesdays | " + SERVICE_ID
                    + " | {\"code\": \"hours\", \"text\": \"Fermé le mercredi\"}",
            "readReportedFact | a telephone | " + SERVICE_ID
                    + " | {\"code\": \"phone\", \"cells\": {\"phones\": \"02 500 10 17\"}}",
            "lookUpReport | by its code |  | {\"code\": \"7KQ29-FHM3R-TV8E\"}",
            "answerReport | it is not so | id=6f1c2d34-0000-4000-8000-000000000003 | {\"outcome\": \"unfounded\"}",
            "previewEdit | hours and an area in words | " + SERVICE_ID
                    + " | {\"cells\": {\"hours_fr\": \"lundi de 9h à 12h\", \"areas\": \"Jette\"}}",
            "editRecord | a telephone, and hours that are right | " + SERVICE_ID
                    + "&If-Match=0 | {\"cells\": {\"phones\": \"02 500 10 17\"}, \"confirm\": [\"hours\"]}",
            "previewNewRecord | a name and an area |  | {\"cells\": {\"name_fr\": \"Maison de la Pente\", \"areas\": \"Jette\"}}",
            "addRecord | a name and an area |  | {\"cells\": {\"name_fr\": \"Maison de la Pente\", \"areas\": \"Jette\"}}",
            "sayAvailability | full | " + SERVICE_ID + " | {\"state\": \"full\"}",
            "undoChange | the last one | " + SERVICE_ID + " | {\"change\": 987654321}",
            "decideProposal | it is right | id=6f1c2d34-0000-4000-8000-000000000002 | {\"decision\": \"accept\"}",
            "answerConfirmation | hours are right, a telephone is another | Confirmation-Token=" + CONFIRMATION_TOKEN
                    + " | {\"records\": [{\"id\": \"1d91fd66-6646-500d-95fe-7e4ed09731fe\", \"version\": \"0\", \"facts\":"
                    + " [{\"field\": \"hours\", \"said\": \"yes\"}, {\"field\": \"phones\", \"said\": \"correct\","
                    + " \"cells\": {\"phones\": \"02 500 10 17\"}}]}]}",
            "issueConfirmationLink | for an organisation |  | {\"record\": \"1d91fd66-6646-500d-95fe-7e4ed09731fe\"}",
            "previewConfirmation | hours in words | Confirmation-Token=" + CONFIRMATION_TOKEN
                    + " | {\"id\": \"1d91fd66-6646-500d-95fe-7e4ed09731fe\","
                    + " \"cells\": {\"hours_fr\": \"lundi de 9h à 12h\"}}",
            "askUnlisting | somebody who works alone | Confirmation-Token=" + CONFIRMATION_TOKEN
                    + " | {\"id\": \"1d91fd66-6646-500d-95fe-7e4ed09731fe\"}",
            "sendUpstream | what is new, as a workbook |  | {\"source\": \"Bruxelles Social\", \"format\": \"xlsx\"}",
            "signIn | with a password |  | {\"login\": \"ann@example.brussels\","
                    + " \"password\": \"vingt-trois girafes bleues\"}",
            "enterCode | of the app |  | {\"code\": \"123456\"}",
            "confirmSecondFactor | the first code |  | {\"code\": \"123456\"}",
            "renewSecondFactor | another telephone |  | {\"password\": \"vingt-trois girafes bleues\"}",
            "changePassword | another one |  | {\"current\": \"vingt-trois girafes bleues\","
                    + " \"password\": \"quatre pingouins au parc\"}",
            "signInWithPasskey | of a device |  | {\"credentialId\": \"jIGaFVv0cDqhnrb2XfIIPg\", \"clientData\": \"eyJ0eXBlIjoi\","
                    + " \"authenticatorData\": \"SZYN5YgOjGh0NBcP\", \"signature\": \"MEUCIQDx\"}",
            "beginPasskey | by the password |  | {\"password\": \"vingt-trois girafes bleues\"}",
            "addPasskey | a telephone |  | {\"name\": \"My telephone\", \"clientData\": \"eyJ0eXBlIjoi\","
                    + " \"attestationObject\": \"o2NmbXRkbm9uZQ\", \"transports\": [\"internal\"]}",
            "renamePasskey | another name | id=6f1c2d34-0000-4000-8000-000000000002 | {\"name\": \"Old telephone\"}",
            "closeRecord | it is no more | " + SERVICE_ID + " | {\"reason\": \"stopped\"}",
            "readInvitation | of a link |  | {\"token\": \"jIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyA\"}",
            "acceptInvitation | of a link |  | {\"token\": \"jIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyA\","
                    + " \"password\": \"quatre pingouins au parc\"}",
            "addAccount | an editor of a bassin |  | {\"login\": \"ann@example.brussels\", \"name\": \"Ann\","
                    + " \"language\": \"fr\", \"grants\": [{\"role\": \"bassin-editor\", \"scope\": \"N\"}]}",
            "changeAccount | somebody who left | id=6f1c2d34-0000-4000-8000-000000000001"
                    + " | {\"state\": \"disabled\"}",
            "previewCampaign | hours that are due, in the north |  | {\"bassin\": \"N\", \"dueFields\": [\"hours\"],"
                    + " \"textFr\": \"Merci d’avance.\", \"textNl\": \"Alvast bedankt.\"}",
            "addCampaign | who was never asked |  | {\"title\": \"Automne\", \"neverConfirmed\": true}",
            "stepCampaign | stop it | id=6f1c2d34-0000-4000-8000-000000000005 | {\"step\": \"stop\"}",
            "decideCampaignMail | somebody called | id=6f1c2d34-0000-4000-8000-000000000005"
                    + "&mail=6f1c2d34-0000-4000-8000-000000000006 | {\"decision\": \"called\"}",
            "refuseMails | of a link in a mail |  | {\"token\": \"dG9rZW4tb2YtYS1tYWls\"}",
            "withdrawMailRefusal | at their request |  | {\"address\": \"info@maison.example.brussels\"}",
            "eraseRecordData | somebody who objects | " + SERVICE_ID + " | {\"named\": true}",
            "withdrawObjection | a number that others share |  | {\"contact\": \"02 500 10 10\"}",
            "settleReport | it was corrected | id=6f1c2d34-0000-4000-8000-000000000000 | {\"outcome\": \"corrected\"}");

    private static final List<OperationExample> CSV_BODIES = List.of(
            OperationExample.of(
                    "fillCollection",
                    "two sections",
                    "id=6f1c2d34-0000-4000-8000-000000000007&If-Match=1",
                    "text/csv",
                    "section_fr;kind;id;note_fr\nÉcoute;helpline;107;Jour et nuit\nDeuil;;;\n"),
            OperationExample.of(
                    "importCrisisEntries",
                    "a new entry",
                    "lang=fr",
                    "text/csv",
                    "bassin;task;kind;record;contact;phones\nN;visits;service;03f52452-d86d-5bf8-af39-df4613ea52f4;Accueil;day: 02 500 10 17\n"),
            OperationExample.of(
                    "importEvents",
                    "a table",
                    "source=Bassin Nord&lang=fr",
                    "text/csv",
                    "uid;kind;title_fr;start;end;rule;address\nN-1;open-day;Portes ouvertes;2026-12-03 14:00;"
                            + "2026-12-03 16:30;FREQ=MONTHLY;Rue Haute 298, 1000 Bruxelles\n"),
            OperationExample.of(
                    "importResources",
                    "a tool",
                    "lang=fr",
                    "text/csv",
                    "kind;title_fr;url;publisher_name\ntool;Carnet de route;https://example.brussels/carnet;Exemple asbl\n"),
            OperationExample.of(
                    "locateMany", "addresses", "lang=fr", "text/csv", "adresse\nrue haute 298 1000\nHoogstraat 298\n"),
            OperationExample.of(
                    "locateMany",
                    "points and addresses",
                    "",
                    "application/x-ndjson",
                    "{\"id\": 1, \"lat\": 50.851756, \"lon\": 4.401445}\n{\"id\": 2, \"address\": \"rue haute 298\"}\n"));

    private OperationExamples() {}

    static List<OperationExample> list() {
        return Stream.of(
                        QUERIES.stream()
                                .map(line -> line.split(" \\| "))
                                .map(cells -> OperationExample.of(cells[0], cells[1], cells[2], null, null)),
                        BODIES.stream()
                                .map(line -> line.split(" \\| "))
                                .map(cells ->
                                        OperationExample.of(cells[0], cells[1], cells[2].strip(), JSON, cells[3])),
                        CSV_BODIES.stream())
                .flatMap(examples -> examples)
                .toList();
    }
}
