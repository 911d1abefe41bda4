/** Use cases that pair members: they bring the domain and the algorithms of {@link org.mentorbase.matching} together. */
package org.mentorbase.matchmaking;
