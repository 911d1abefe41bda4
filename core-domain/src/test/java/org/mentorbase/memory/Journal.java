package org.mentorbase.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mentorbase.transaction.StaleVersion;

/** Lets one thread at a time work, and takes back what its work wrote when the work fails. */
final class Journal {

    private static final int ATTEMPTS = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undoing = new ArrayDeque<>();

    <T> T execute(Supplier<? extends T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : attempt(work);
        } finally {
            lock.unlock();
        }
    }

    <T> T rehearse(Supplier<? extends T> work) {
        return execute(() -> {
            int before = undoing.size();
            try {
                return work.get();
            } finally {
                undoTo(before);
            }
        });
    }

    void onUndo(Runnable undo) {
        undoing.push(undo);
    }

    private <T> T attempt(Supplier<? extends T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                T result = work.get();
                undoing.clear();
                return result;
            } catch (StaleVersion lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            } finally {
                undoTo(0);
            }
        }
    }

    private void undoTo(int size) {
        while (undoing.size() > size) {
            undoing.pop().run();
        }
    }
}
