/** How are territories, services and stops asked for and answered by OGC API - Features, to programs and to people? */
package brussels.repere.rest.ogc;
