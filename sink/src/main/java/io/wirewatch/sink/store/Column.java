package io.wirewatch.sink.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column and where its value comes from.
 *
 * @param name as in the schema
 * @param value from the source of the row
 */
record Column<S>(String name, Function<S, @Nullable Object> value) {}
