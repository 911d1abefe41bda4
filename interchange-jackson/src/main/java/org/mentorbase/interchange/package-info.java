/** Files that are exchanged with other systems: CSV and JSON. */
package org.mentorbase.interchange;
