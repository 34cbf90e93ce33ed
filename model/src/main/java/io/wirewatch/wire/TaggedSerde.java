package io.wirewatch.wire;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Part;
import io.wirewatch.model.Party;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.Quote;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Stance;
import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.TaggedArticle.Quotable;
import io.wirewatch.model.Tags;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A tagged article as JSON in UTF-8; null stays null, which is a tombstone. Thread-safe. */
final class TaggedSerde implements Serde<TaggedArticle> {

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<TaggedArticle> serializer() {
        return (topic, article) -> article == null ? null : TaggedWriter.bytes(article);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<TaggedArticle> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    private static TaggedArticle read(byte[] bytes) {
        try {
            return article(RowFields.of(bytes));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("not the JSON of a TaggedArticle", e.getCause());
        }
    }

    private static TaggedArticle article(RowFields in) {
        return new TaggedArticle(
                new ArticleId(in.text("id")),
                in.text("version"),
                in.text("wordsId"),
                in.text("title"),
                new Publication(
                        in.moment("published"),
                        Precision.ofWireName(in.text("publishedPrecision")),
                        in.text("publishedFrom")),
                provenance(in),
                tags(in),
                in.each("quotable", each -> new Quotable(part(each), each.span(), each.text("words"))));
    }

    private static Provenance provenance(RowFields in) {
        return new Provenance(
                new Origin(in.text("corpus"), in.text("feed"), in.text("location")),
                in.textOrNull("url"),
                in.text("source"),
                in.text("publisher"),
                in.moment("revised"),
                in.moment("collected"));
    }

    private static Tags tags(RowFields in) {
        SortedMap<ActorId, ActorCard> actors = new TreeMap<>();
        in.eachField("actors", TaggedSerde::card).forEach(card -> actors.put(card.id(), card));
        return new Tags(
                in.each("mentions", TaggedSerde::mention),
                in.each("stances", TaggedSerde::stance),
                in.each("quotes", TaggedSerde::quote),
                in.each("sentences", each -> new Sentence(part(each), each.span())),
                actors,
                in.text("dictionary"));
    }

    private static Mention mention(RowFields in) {
        return new Mention(
                new ActorId(in.text("actor")),
                MentionKind.ofWireName(in.text("kind")),
                MentionRole.ofWireName(in.text("role")),
                part(in),
                in.span(),
                in.text("surface"));
    }

    private static Stance stance(RowFields in) {
        return new Stance(
                party(in.child("holder")),
                party(in.child("target")),
                StanceClass.valueOf(in.text("class")),
                in.decimal("polarity"),
                part(in),
                in.child("cue").span(),
                in.child("sentence").span(),
                new StanceFlags(in.isTrue("negated"), in.isTrue("conditional"), in.isTrue("quoted")),
                in.text("rule"));
    }

    private static Party party(RowFields in) {
        return new Party(new ActorId(in.text("actor")), in.span());
    }

    private static Quote quote(RowFields in) {
        String actor = in.textOrNull("actor");
        return new Quote(
                actor == null ? null : new ActorId(actor),
                part(in),
                in.child("source").span(),
                in.child("cue").span(),
                in.child("content").span());
    }

    private static ActorCard card(RowFields in) {
        return new ActorCard(
                new ActorId(in.text("id")),
                ActorType.ofWireName(in.text("type")),
                in.text("name"),
                in.textOrNull("wikidata"));
    }

    private static Part part(RowFields in) {
        return Part.ofWireName(in.text("part"));
    }
}
