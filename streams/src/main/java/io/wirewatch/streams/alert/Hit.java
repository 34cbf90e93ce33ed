package io.wirewatch.streams.alert;

import io.wirewatch.model.Part;
import io.wirewatch.model.Span;

/**
 * A place of an article that answers a query.
 *
 * @param part title or text
 * @param span where in that part
 * @param weight how well it shows what was asked for, as evidence is weighed
 */
public record Hit(Part part, Span span, int weight) {}
