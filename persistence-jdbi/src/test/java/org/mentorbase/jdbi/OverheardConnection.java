package org.mentorbase.jdbi;

import com.google.common.reflect.Reflection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection that keeps every prepared statement that is executed on it, with the values in it, as the driver says it. */
final class OverheardConnection {

    private final List<String> statements = new ArrayList<>();
    private final Connection connection;

    OverheardConnection(Connection real) {
        this.connection = Reflection.newProxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof PreparedStatement statement ? overheard(statement) : result;
        });
    }

    Connection connection() {
        return connection;
    }

    List<String> statements() {
        return statements;
    }

    private PreparedStatement overheard(PreparedStatement real) {
        InvocationHandler listening = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.add(real.toString());
            }
            return call(real, method, arguments);
        };
        return Reflection.newProxy(PreparedStatement.class, listening);
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
