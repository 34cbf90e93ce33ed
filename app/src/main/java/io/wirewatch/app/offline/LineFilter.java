package io.wirewatch.app.offline;

/** One line of JSON in, one line out. Called from several threads at once. */
@FunctionalInterface
public interface LineFilter {

    /**
     * The answer to one line.
     *
     * @param line its bytes, without the line end; never blank
     * @return one line, without the line end
     * @throws BadLine if the line cannot be used
     */
    String apply(byte[] line);
}
