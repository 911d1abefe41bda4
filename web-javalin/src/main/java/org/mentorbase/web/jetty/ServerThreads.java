package org.mentorbase.web.jetty;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;

/** Requests run on virtual threads where the JDK has them, otherwise on a bounded number of others. */
final class ServerThreads {

    private static final int MOST = 200;
    private static final int LEAST = 8;

    private ServerThreads() {}

    static ThreadPool create() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST, LEAST);
        threads.setName("http");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
        }
        return threads;
    }
}
