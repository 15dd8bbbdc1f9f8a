/** What is a listed service in FHIR R4, as the IHE profile mCSD (Mobile Care Services Discovery) wants it? Organizations, locations and services. */
package brussels.repere.exchange.fhir;
