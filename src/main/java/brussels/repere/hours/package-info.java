/** When is it open? Structure of opening hours, what follows from it at a time, and the form OpenStreetMap gives it. */
package brussels.repere.hours;
