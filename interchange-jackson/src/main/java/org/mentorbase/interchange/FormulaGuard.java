package org.mentorbase.interchange;

/**
 * Keeps spreadsheets from running a cell as a formula, by an apostrophe in front of it. Whatever text goes in, taking the
 * guard off gives the same text again.
 */
final class FormulaGuard {

    private FormulaGuard() {}

    static String put(String cell) {
        return beginsFormula(cell) ? "'" + cell : cell;
    }

    static String takeOff(String cell) {
        return cell.charAt(0) == '\'' && beginsFormula(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes in front count as well, so that a guard that belongs to the text is not taken for ours. */
    private static boolean beginsFormula(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && "=+-@\t\r".indexOf(cell.charAt(first)) >= 0;
    }
}
