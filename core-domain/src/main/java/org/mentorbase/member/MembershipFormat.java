package org.mentorbase.member;

import com.google.common.io.ByteSource;
import java.io.Closeable;
import java.io.OutputStream;
import java.util.function.Consumer;

/** How membership lists are written down; an adapter knows one. I/O errors are {@link java.io.UncheckedIOException}. */
public interface MembershipFormat {

    /** A list that can be read from the start as often as the content can. */
    MembershipFile read(ByteSource content);

    /** Takes members one by one, and is complete when closed; does not close the stream. */
    Writer write(OutputStream out);

    interface Writer extends Consumer<Member>, Closeable {

        @Override
        void close();
    }
}
