/** Which places of OpenStreetMap are services of health and social work, and what does it state of them? */
package brussels.repere.exchange.amenities;
