/** How do the application and its engines start and stop together? */
package brussels.repere.main.lifecycle;
