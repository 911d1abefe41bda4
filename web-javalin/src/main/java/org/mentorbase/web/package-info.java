/**
 * The HTTP API. {@link org.mentorbase.web.WebServer} starts and stops it, {@link org.mentorbase.web.Routes} lists everything
 * that it can be asked for. Each operation is a class in the package of its feature, with its contract beside it.
 */
package org.mentorbase.web;
