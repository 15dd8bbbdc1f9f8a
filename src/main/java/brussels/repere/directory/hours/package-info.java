/** When is a service open, as far as that was verified lately? */
package brussels.repere.directory.hours;
