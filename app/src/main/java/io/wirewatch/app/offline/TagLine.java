package io.wirewatch.app.offline;

import io.wirewatch.model.Content;
import io.wirewatch.model.Language;
import io.wirewatch.model.Part;
import io.wirewatch.model.TagResult;
import io.wirewatch.model.Tags;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.treatment.Treatments;
import io.wirewatch.wire.Json;
import java.time.Clock;
import java.util.List;

/** The filter behind {@code wirewatch tag}: adds to a line who is mentioned in its text, who stands where on whom, and who says what; and answers what it asks of places in it. */
public final class TagLine implements LineFilter {

    private final Tagger tagger;
    private final Clock clock;
    private final AskedJson asked;

    /**
     * A filter with this tagger.
     *
     * @param clock stands in for a publication date that is not given: who held which office depends on it
     */
    public TagLine(Tagger tagger, Clock clock) {
        this.tagger = tagger;
        this.clock = clock;
        asked = new AskedJson(new Treatments(tagger.noticing()));
    }

    @Override
    public String apply(byte[] line) {
        InputObject input = InputObject.parse(line);
        String title = input.optional("title");
        Language language = Language.stated(input.optional("language"));
        Content content =
                new Content(title == null ? "" : title, input.required("text"), language, List.of(), List.of());
        TagResult result = tagger.tag(content, input.instant("published").orElseGet(clock::instant));
        Tags tags = result.fold(found -> found, refused -> {
            throw new BadLine(refused.detail());
        });
        TagJson json = new TagJson(tags, tagger);
        json.addTo(input.node(), Part.TEXT, content.text());
        if (!content.title().isEmpty()) {
            json.addTo(input.node().putObject("inTitle"), Part.TITLE, content.title());
        }
        asked.addTo(input, content.text(), tags.mentions());
        return Json.write(input.node());
    }
}
