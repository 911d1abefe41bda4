/** People who do not exist, as real as they need to be: the same seed makes the same people. Any of them can be made without the others. */
package org.mentorbase.madeup;
