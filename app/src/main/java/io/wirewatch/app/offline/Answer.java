package io.wirewatch.app.offline;

import java.util.List;

/**
 * What became of a run of lines.
 *
 * @param written the lines to write, in order
 * @param problems the lines to report, in order, one sentence each
 * @param isLast whether nothing comes after it
 */
record Answer(List<String> written, List<String> problems, boolean isLast) {

    static final Answer LAST = new Answer(List.of(), List.of(), true);
}
