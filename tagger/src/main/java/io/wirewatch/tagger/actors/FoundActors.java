package io.wirewatch.tagger.actors;

import java.util.List;

/**
 * The actors of an article.
 *
 * @param title those of the headline, by place
 * @param text those of the body, by place
 * @param titleAside what the headline names inside the title of a person, as the U.S. of "U.S. President Donald Trump", by place
 * @param textAside the same of the body
 */
public record FoundActors(List<Named> title, List<Named> text, List<Named> titleAside, List<Named> textAside) {

    public FoundActors {
        title = List.copyOf(title);
        text = List.copyOf(text);
        titleAside = List.copyOf(titleAside);
        textAside = List.copyOf(textAside);
    }
}
