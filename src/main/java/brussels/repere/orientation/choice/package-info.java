/** Which doors together, from what each costs: exact, and knowing nothing of services or places. */
package brussels.repere.orientation.choice;
