/** Stable assignments of rows and columns that each have scores of their own for the other side. */
package org.mentorbase.matching.stable;
