/** Brings events to endpoints over HTTP. */
package org.mentorbase.courier;
