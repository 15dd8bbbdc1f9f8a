/** What a plan is made for: who needs what, where, and what was wished of the plan. */
package brussels.repere.orientation.situation;
