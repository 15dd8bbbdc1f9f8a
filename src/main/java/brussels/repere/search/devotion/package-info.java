/** Which needs is a service there for, rather than among others, and which needs want a specialist? */
package brussels.repere.search.devotion;
