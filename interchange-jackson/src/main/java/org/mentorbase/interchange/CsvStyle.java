package org.mentorbase.interchange;

/**
 * How a file of comma-separated values is to be read.
 *
 * @param strict as RFC 4180 has it; otherwise stray quotes are taken as they stand, as long as it is clear where a cell ends,
 *     names of columns may be there twice, and rows may be longer than the header where nothing stands
 */
record CsvStyle(char separator, boolean strict) {

    static final CsvStyle RFC_4180 = new CsvStyle(',', true);
}
