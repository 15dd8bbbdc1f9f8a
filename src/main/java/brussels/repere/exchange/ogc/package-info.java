/** How are territories, services and stops features of OGC API - Features, in the coordinate system and of the time that are asked for? */
package brussels.repere.exchange.ogc;
