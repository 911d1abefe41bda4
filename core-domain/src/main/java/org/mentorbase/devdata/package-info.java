/**
 * Data to develop and try with. Things are described by what matters of them ({@link org.mentorbase.devdata.Thing}), and made
 * by the use cases, with the clock set to when it happened.
 */
package org.mentorbase.devdata;
