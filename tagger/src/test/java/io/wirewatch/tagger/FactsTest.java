package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Tags;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final Tagger TAGGER = Tagger.builtIn();

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        // A capital has its own item, whatever it stands for; a person that of the person.
        "Moscow said so., country:RU, RU, Q649",
        "He was in Moscow., country:RU, RU, Q649",
        "Russia said so., country:RU, RU, Q159",
        "They met Angela Merkel there., merkel, DE, Q567",
        "It snowed in Chicago., place:chicago, US, Q1297",
        // A discovered place lies in the country of the largest of its name, and has no item.
        "The train stopped in Abakan., name:abakan, RU, ",
        // Nothing is known of somebody new.
        "They met Zbyszek Wrona there., name:zbyszek-wrona, , ",
    })
    void shouldKnowCountryAndItem(String text, String actor, String country, String item) {
        Tags tags = World.tags(TAGGER, text);
        Mention mention = tags.mentions().stream()
                .filter(m -> m.actor().equals(new ActorId(actor)))
                .findFirst()
                .orElseThrow();
        ActorCard card = Objects.requireNonNull(tags.actors().get(mention.actor()));

        assertThat(TAGGER.countryOf(card).orElse(null)).isEqualTo(country);
        assertThat(TAGGER.itemOf(mention).orElse(null)).isEqualTo(item);
    }
}
