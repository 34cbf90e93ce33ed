package io.wirewatch.producer.source;

/**
 * How far a folder has been read.
 *
 * @param name the file we are in; empty at the start
 * @param items how many of its items have been read
 */
record FilePosition(String name, long items) {

    static final FilePosition START = new FilePosition("", 0);

    private static final char SEPARATOR = '\n';

    static FilePosition before(String name) {
        return new FilePosition(name, 0);
    }

    static FilePosition of(Cursor cursor) {
        String text = cursor.position();
        int end = text.lastIndexOf(SEPARATOR);
        if (end < 0) {
            return START;
        }
        return new FilePosition(text.substring(0, end), Long.parseLong(text.substring(end + 1)));
    }

    Cursor toCursor() {
        return equals(START) ? Cursor.START : new Cursor(name + SEPARATOR + items);
    }

    FilePosition further() {
        return new FilePosition(name, items + 1);
    }

    /** Whether a walk comes to this file before the other one. Parts of a path are compared one by one. */
    boolean isFileBefore(FilePosition other) {
        return compareNames(name, other.name) < 0;
    }

    /** Whether this is the same file, less far. */
    boolean isBefore(FilePosition other) {
        return name.equals(other.name) && items < other.items;
    }

    private static int compareNames(String one, String other) {
        String[] ones = one.split("/");
        String[] others = other.split("/");
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int compared = ones[i].compareTo(others[i]);
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(ones.length, others.length);
    }
}
