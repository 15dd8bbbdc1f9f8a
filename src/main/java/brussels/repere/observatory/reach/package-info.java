/** How much of an offer is within reach of people? A model of distances, which knows neither services nor territories. */
package brussels.repere.observatory.reach;
