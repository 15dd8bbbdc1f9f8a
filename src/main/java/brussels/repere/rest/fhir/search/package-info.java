/** What does a search of FHIR ask, and which resources does it find? */
package brussels.repere.rest.fhir.search;
