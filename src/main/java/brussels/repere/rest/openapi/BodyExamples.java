package brussels.repere.rest.openapi;

import java.util.List;

/** Examples of operations that are sent with a body of JSON. Their records are those of the starter directory. */
final class BodyExamples {

    private static final String SERVICE_ID = "id=1d91fd66-6646-500d-95fe-7e4ed09731fe";

    /** Of a link that nobody made. */
    private static final String CONFIRMATION_TOKEN =
            "bxwtNAAAQACAAAAAAAAAAwjIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyA";

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

    private BodyExamples() {}

    static List<OperationExample> list() {
        return BODIES.stream()
                .map(line -> line.split(" \\| "))
                .map(cells -> OperationExample.of(cells[0], cells[1], cells[2].strip(), "application/json", cells[3]))
                .toList();
    }
}
