/** How many connections may one client open, and how long may it take to say what it wants? */
package brussels.repere.rest.connection;
