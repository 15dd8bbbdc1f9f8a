/** How is a resource of FHIR R4 written, in JSON and in XML? */
package brussels.repere.exchange.fhir.format;
