package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Several threads that begin at the same instant. */
public final class Crowd {

    private final int size;
    private final AtomicInteger inside = new AtomicInteger();

    public Crowd(int size) {
        this.size = size;
    }

    /** Returns when all are done; fails as the first of them that fails. */
    public void eachDoes(IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            CountDownLatch ready = new CountDownLatch(size);
            List<Future<Void>> results = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                results.add(threads.submit(member(number, ready, work)));
            }
            for (Future<Void> result : results) {
                result.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Fails when another thread is in here too. */
    public void alone(Runnable work) {
        try {
            assertThat(inside.incrementAndGet()).as("threads inside").isOne();
            work.run();
        } finally {
            inside.decrementAndGet();
        }
    }

    private static Callable<Void> member(int number, CountDownLatch ready, IntConsumer work) {
        return () -> {
            ready.countDown();
            ready.await();
            work.accept(number);
            return null;
        };
    }
}
