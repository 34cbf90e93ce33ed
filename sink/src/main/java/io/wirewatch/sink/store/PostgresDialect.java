package io.wirewatch.sink.store;

import io.wirewatch.sink.store.ReadOnlyDatabase.Edge;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server, 12 or later. Instants are TIMESTAMPTZ, JSON is JSONB. */
final class PostgresDialect implements Dialect {

    private final String url;

    PostgresDialect(String url) {
        this.url = url;
    }

    @Override
    public Connection connect() throws SQLException {
        String separator = url.contains("?") ? "&" : "?";
        return DriverManager.getConnection(url + separator
                + "reWriteBatchedInserts=true&ApplicationName=wirewatch&connectTimeout=10&tcpKeepAlive=true");
    }

    @Override
    public Connection connectToRead() throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public String hourOf(String column) {
        return "DATE_TRUNC('hour', " + column + " AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'";
    }

    @Override
    public String name() {
        int query = url.indexOf('?');
        String bare = query < 0 ? url : url.substring(0, query);
        return bare.replaceAll("//[^/@]*@", "//");
    }

    @Override
    public String advice() {
        return "is the server up, and are user, password and database right? "
                + "jdbc:postgresql://HOST:5432/DATABASE?user=USER&password=PASSWORD";
    }

    @Override
    public String schema(String sql) {
        return sql.replace("{instant}", "TIMESTAMPTZ")
                .replace("{json}", "JSONB")
                .replace("{number}", "BIGINT NOT NULL PRIMARY KEY")
                .replace("{clustered}", "");
    }

    @Override
    public void bindSpecial(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(index, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof Edge edge) {
            statement.setObject(index, OffsetDateTime.ofInstant(edge.at(), ZoneOffset.UTC));
        } else if (value instanceof JsonText json) {
            statement.setObject(index, json.text().replace("\\u0000", "\\ufffd"), Types.OTHER);
        } else {
            throw new IllegalArgumentException(
                    "no column holds a " + value.getClass().getName());
        }
    }

    @Override
    public @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @Override
    public int snapshot() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }
}
