/** Classes that break the rules of the architecture on purpose: the rules are tried on them. */
package org.mentorbase.architecture.bad;
