/** The directory as FHIR R4 by the IHE profile mCSD, at {@code /fhir}: searches, reads, and what changed. */
package brussels.repere.rest.fhir;
