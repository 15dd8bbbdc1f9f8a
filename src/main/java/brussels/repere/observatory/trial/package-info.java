/** What if a service closed, covered another area, or were added? Who gains and who loses, before anything is saved. */
package brussels.repere.observatory.trial;
