/** How do those who are called in a crisis read and keep the roster of who can be mobilised? */
package brussels.repere.rest.crisis;
