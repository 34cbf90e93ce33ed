package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.text.Tokens;
import java.time.LocalDate;
import java.util.List;

/**
 * An article about to be understood.
 *
 * @param title its headline in tokens; may hold none
 * @param text its body in tokens
 * @param day the UTC day of its publication
 */
public record Reading(Tokens title, Tokens text, LocalDate day) {

    List<Tokens> parts() {
        return List.of(title, text);
    }
}
