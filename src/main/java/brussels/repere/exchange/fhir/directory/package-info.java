/** Which resources of FHIR are there, and what can they be searched by? All of one state of the data, in memory, and each read when it is told. */
package brussels.repere.exchange.fhir.directory;
