/** Sends notices by mail. */
package org.mentorbase.mail;
