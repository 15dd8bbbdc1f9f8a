/** When is a service open? The model of opening hours, the state that follows from it at a given time, and its formatting. */
package brussels.repere.hours;
