package io.wirewatch.model.row;

import io.wirewatch.model.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule held of something in an hour: a row of {@code alerts}.
 *
 * @param corpus which timeline
 * @param rule the name of the rule
 * @param kind what sort of rule it is: {@code burst}, {@code watch} or {@code together}
 * @param subject of what: the id of an actor, those of a pair as {@code a + b}, or the name of a watch
 * @param name the subject as a person should read it
 * @param condition what the rule asked for
 * @param period the hour that is told of; {@code from} and {@code asOf} are the ends of the time whose articles were counted
 * @param counts the three counts of these articles
 * @param expected how many articles were to be expected, of publishers that were known; null where the rule expects nothing
 * @param score by how many usual deviations there were more; null where the rule expects nothing
 * @param articleIds the articles of these sentences, in order
 * @param evidence the best few sentences
 * @param dictionaries which dictionary versions answered
 */
public record AlertRow(
        String corpus,
        String rule,
        String kind,
        String subject,
        String name,
        String condition,
        Period period,
        Counts counts,
        @Nullable Double expected,
        @Nullable Double score,
        List<String> articleIds,
        List<Evidence> evidence,
        SortedSet<String> dictionaries)
        implements Row {

    public AlertRow {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(counts, "counts");
        articleIds = List.copyOf(articleIds);
        evidence = List.copyOf(evidence);
        dictionaries = new TreeSet<>(dictionaries);
    }

    /** What it tells, in words, without its hour. */
    public String message() {
        String found = name + ": " + count(counts.articles(), "article") + ", " + count(counts.texts(), "text") + ", "
                + count(counts.publishers(), "publisher");
        return expected == null || score == null
                ? found
                : found + String.format(Locale.ROOT, " where %.1f were to be expected, score %.1f", expected, score);
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
