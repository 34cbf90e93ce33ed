package io.wirewatch.wire;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TextCounts;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A tally in compact form: inside the pipeline only, where JSON would be read by nobody and cost most of the time. */
public final class TallyForm {

    private TallyForm() {}

    /** Writes a tally behind what was written before. */
    public static void write(CompactWriter out, Tally tally) {
        out.number(tally.articles());
        writeTexts(out, tally.texts());
        out.all(tally.publishers(), CompactWriter::string).number(tally.counts().size());
        tally.counts().forEach((measure, count) -> out.string(measure).signed(count));
        out.all(tally.actors(), TallyForm::writeCard)
                .all(tally.dictionaries(), CompactWriter::string)
                .instant(tally.firstSeen())
                .instant(tally.lastSeen())
                .all(tally.evidence(), TallyForm::writeEvidence);
    }

    /** Reads a tally from where the reader stands. */
    public static Tally read(CompactReader in) {
        return new Tally(
                in.number(),
                readTexts(in),
                new TreeSet<>(in.all(CompactReader::string)),
                readCounts(in),
                new TreeSet<>(in.all(TallyForm::readCard)),
                new TreeSet<>(in.all(CompactReader::string)),
                in.instantOrNull(),
                in.instantOrNull(),
                in.all(TallyForm::readEvidence));
    }

    private static void writeTexts(CompactWriter out, TextCounts texts) {
        out.number(texts.articles());
        for (int i = 0; i < texts.articles(); i++) {
            out.fixed(texts.number(i));
        }
    }

    private static TextCounts readTexts(CompactReader in) {
        long[] numbers = new long[in.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.fixed();
        }
        return TextCounts.ofNumbers(numbers);
    }

    private static SortedMap<String, Long> readCounts(CompactReader in) {
        SortedMap<String, Long> counts = new TreeMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            counts.put(in.string(), in.signed());
        }
        return counts;
    }

    private static void writeCard(CompactWriter out, ActorCard card) {
        out.string(card.id().value())
                .number(card.type().ordinal())
                .string(card.name())
                .string(card.wikidata());
    }

    private static ActorCard readCard(CompactReader in) {
        return new ActorCard(new ActorId(in.string()), in.one(ActorType.values()), in.string(), in.stringOrNull());
    }

    private static void writeEvidence(CompactWriter out, Evidence evidence) {
        out.string(evidence.article().value())
                .string(evidence.url())
                .string(evidence.publisher())
                .instant(evidence.published())
                .number(evidence.part().ordinal());
        writeSpan(out, evidence.span());
        out.string(evidence.sentence());
        writeSpan(out, evidence.mark());
        out.string(evidence.rule()).signed(evidence.weight());
    }

    private static Evidence readEvidence(CompactReader in) {
        return new Evidence(
                new ArticleId(in.string()),
                in.stringOrNull(),
                in.string(),
                in.instant(),
                in.one(Part.values()),
                readSpan(in),
                in.string(),
                readSpan(in),
                in.string(),
                (int) in.signed());
    }

    private static void writeSpan(CompactWriter out, Span span) {
        out.number(span.begin()).number(span.length());
    }

    private static Span readSpan(CompactReader in) {
        int begin = (int) in.number();
        return new Span(begin, begin + (int) in.number());
    }
}
