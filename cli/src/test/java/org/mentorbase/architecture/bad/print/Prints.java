package org.mentorbase.architecture.bad.print;

/** Says something to nobody in particular. */
final class Prints {

    void say(String text) {
        System.out.println(text);
    }
}
