package nl.llo.examples.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.llo.io.LedgerLines;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.LedgerStore;

/**
 * Keeps the events of a ledger in a table of a database: a row for each, numbered without gaps. Two writers who both think
 * that it is their turn write the same number, and the primary key lets one of them through.
 */
public final class JdbcLedgerStore implements LedgerStore {

    private static final String UNIQUE_VIOLATION = "23505";

    private final String url;

    private JdbcLedgerStore(String url) {
        this.url = url;
    }

    /**
     * Uses a database, and makes the table if it is not there.
     *
     * @param url its JDBC URL
     * @return the store
     * @throws IllegalStateException if the database cannot be reached
     */
    public static JdbcLedgerStore at(String url) {
        JdbcLedgerStore store = new JdbcLedgerStore(url);
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists llo_ledger"
                    + " (version bigint primary key, event varchar(1000000) not null)");
        } catch (SQLException e) {
            throw unreachable(e);
        }
        return store;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public List<LedgerEvent> read(long version) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(
                        "select event from llo_ledger where version > ? order by version")) {
            select.setLong(1, version);
            List<LedgerEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(LedgerLines.read(rows.getString(1)));
                }
            }
            return List.copyOf(events);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    @Override
    public boolean append(long version, List<LedgerEvent> events) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into llo_ledger (version, event) values (?, ?)")) {
                long next = version;
                for (LedgerEvent event : events) {
                    next++;
                    insert.setLong(1, next);
                    insert.setString(2, LedgerLines.write(event));
                    insert.executeUpdate();
                }
                connection.commit();
                return true;
            } catch (SQLException e) {
                connection.rollback();
                if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    return false;
                }
                throw e;
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("The database cannot be used", e);
    }
}
