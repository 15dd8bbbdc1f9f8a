/** Which of several readings of the same words holds? */
package brussels.repere.understanding.arbiter;
