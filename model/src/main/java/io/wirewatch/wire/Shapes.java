package io.wirewatch.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Party;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Span;
import io.wirewatch.model.Stance;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.TaggedArticle.Quotable;
import io.wirewatch.model.Tags;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.StanceRow;
import java.time.Instant;

/**
 * Where the JSON differs from the record: nested values of one thought are written flat, so that a table's row is one level
 * deep and any tool can read its columns. The model itself stays free of JSON.
 */
final class Shapes {

    private Shapes() {}

    static void addTo(ObjectMapper mapper) {
        mapper.addMixIn(Publication.class, PublicationShape.class)
                .addMixIn(Provenance.class, ProvenanceShape.class)
                .addMixIn(TaggedArticle.class, TaggedShape.class)
                .addMixIn(Tags.class, TagsShape.class)
                .addMixIn(Rejected.class, RejectedShape.class)
                .addMixIn(Mention.class, SpanShape.class)
                .addMixIn(Party.class, SpanShape.class)
                .addMixIn(Sentence.class, SpanShape.class)
                .addMixIn(Quotable.class, SpanShape.class)
                .addMixIn(Stance.class, StanceShape.class)
                .addMixIn(Evidence.class, EvidenceShape.class)
                .addMixIn(ActorCard.class, CardShape.class)
                .addMixIn(ActorRow.class, ActorRowShape.class)
                .addMixIn(StanceRow.class, StanceRowShape.class)
                .addMixIn(PairRow.class, PairRowShape.class)
                .addMixIn(PublisherRow.class, TimedRowShape.class)
                .addMixIn(AlertRow.class, TimedRowShape.class)
                .addMixIn(LedgerRow.class, LedgerRowShape.class)
                .addMixIn(CursorRow.class, CursorRowShape.class)
                .addMixIn(HealthRow.class, HealthRowShape.class);
    }

    private interface PublicationShape {
        @JsonProperty("published")
        Instant at();

        @JsonProperty("publishedPrecision")
        Object precision();

        @JsonProperty("publishedFrom")
        String evidence();
    }

    private interface ProvenanceShape {
        @JsonUnwrapped
        Origin origin();
    }

    private interface TaggedShape {
        /** Under another name than the instant in it, or reading takes the one for the other. */
        @JsonProperty("publication")
        @JsonUnwrapped
        Publication published();

        @JsonUnwrapped
        Provenance provenance();

        @JsonUnwrapped
        Object tags();

        @JsonProperty("quotable")
        Object sentences();
    }

    /** Cards are written flat into rows, under a prefix; here they stand for themselves. */
    private interface TagsShape {
        @JsonSerialize(contentConverter = PlainCard.OfCard.class)
        @JsonDeserialize(contentConverter = PlainCard.ToCard.class)
        Object actors();
    }

    private interface RejectedShape {
        @JsonUnwrapped
        Origin origin();
    }

    private interface SpanShape {
        @JsonUnwrapped
        Span span();
    }

    private interface StanceShape {
        @JsonProperty("class")
        StanceClass stanceClass();

        @JsonUnwrapped
        StanceFlags flags();
    }

    private interface EvidenceShape {
        @JsonUnwrapped
        Span span();
    }

    private interface CardShape {
        @JsonProperty("Id")
        Object id();

        @JsonProperty("Type")
        Object type();

        @JsonProperty("Name")
        Object name();

        @JsonProperty("Wikidata")
        Object wikidata();
    }

    private interface TimedRowShape {
        @JsonUnwrapped
        Period period();

        @JsonUnwrapped
        Counts counts();
    }

    private interface ActorRowShape extends TimedRowShape {
        @JsonUnwrapped(prefix = "actor")
        ActorCard actor();
    }

    private interface StanceRowShape extends TimedRowShape {
        @JsonUnwrapped(prefix = "holder")
        ActorCard holder();

        @JsonUnwrapped(prefix = "target")
        ActorCard target();

        @JsonProperty("class")
        String stanceClass();
    }

    private interface PairRowShape extends TimedRowShape {
        @JsonUnwrapped(prefix = "a")
        ActorCard a();

        @JsonUnwrapped(prefix = "b")
        ActorCard b();
    }

    private interface CursorRowShape {
        @JsonUnwrapped
        CursorRow.Key key();
    }

    private interface HealthRowShape {
        @JsonUnwrapped
        HealthRow.Counts counts();
    }

    private interface LedgerRowShape {
        @JsonIgnore
        long missing();
    }
}
