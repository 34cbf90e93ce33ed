package io.wirewatch.streams.tag;

import io.wirewatch.model.Content;
import io.wirewatch.model.TagResult;
import java.time.Instant;

/** Finds actors and stances in words; roles are those of the day of publication. Thread-safe, and a function of its arguments. */
@FunctionalInterface
public interface ContentTagger {

    /** What was found, or a refusal. */
    TagResult tag(Content content, Instant published);
}
