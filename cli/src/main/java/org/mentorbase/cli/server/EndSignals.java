package org.mentorbase.cli.server;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * The signals by which a process is told to end, taken over for a while. Java's own shutdown hooks all run at once, so that
 * the database may be closed before the last requests are answered; and the class that helps is not in every Java.
 */
final class EndSignals {

    private static final List<String> NAMES = List.of("TERM", "INT");

    private final List<Restoring> restored = new ArrayList<>();

    private interface Restoring {

        void run() throws ReflectiveOperationException;
    }

    /** Without effect where Java cannot take signals over. */
    static EndSignals handledBy(Runnable handler) {
        EndSignals signals = new EndSignals();
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    handlerType.getClassLoader(), new Class<?>[] {handlerType}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            handler.run();
                        }
                        return null;
                    });
            for (String name : NAMES) {
                signals.take(signal, handlerType, name, proxy);
            }
        } catch (ReflectiveOperationException | RuntimeException notHere) {
            signals.restore();
        }
        return signals;
    }

    private void take(Class<?> signal, Class<?> handlerType, String name, Object handler)
            throws ReflectiveOperationException {
        Object number = signal.getConstructor(String.class).newInstance(name);
        Object before = signal.getMethod("handle", signal, handlerType).invoke(null, number, handler);
        restored.add(() -> signal.getMethod("handle", signal, handlerType).invoke(null, number, before));
    }

    /** Lets Java treat them as before. */
    void restore() {
        for (Restoring restoring : restored) {
            try {
                restoring.run();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        restored.clear();
    }
}
