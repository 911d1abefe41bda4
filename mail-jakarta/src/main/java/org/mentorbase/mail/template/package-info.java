/** Templates of mails that a coordinator can replace. */
package org.mentorbase.mail.template;
