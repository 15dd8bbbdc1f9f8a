/**
 * Who is not served? Services and people of territories, by seat, by declared area and by reach, counted in memory on the services of
 * the catalogue.
 */
package brussels.repere.observatory;
