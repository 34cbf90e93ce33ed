package io.wirewatch.tagger.actors;

import java.util.List;

/**
 * The actors of an article.
 *
 * @param title those of the headline, by place
 * @param text those of the body, by place
 */
public record FoundActors(List<Named> title, List<Named> text) {

    public FoundActors {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }
}
