/** When is a service open, as far as that is fresh? */
package brussels.repere.directory.hours;
