/** Who is matched: an id, named attributes of four kinds, and a capacity. */
package org.mentorbase.matching.participant;
