/**
 * What does a question ask of the services, whoever answers it? A plan says once what is found, in which order and what is counted;
 * the index and the catalogue in memory execute it and find the same.
 */
package brussels.repere.search.plan;
