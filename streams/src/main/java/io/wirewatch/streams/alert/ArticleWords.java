package io.wirewatch.streams.alert;

import io.wirewatch.model.Part;
import io.wirewatch.model.Span;
import io.wirewatch.model.rule.Query.Words;
import io.wirewatch.model.rule.QueryWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one part of an article and where they stand. Not thread-safe. */
final class ArticleWords {

    private final Part part;
    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    ArticleWords(Part part, String text) {
        this.part = part;
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isInWord = i < text.length() && QueryWords.isWord(text.charAt(i));
            if (isInWord && begin < 0) {
                begin = i;
            } else if (!isInWord && begin >= 0) {
                String word = QueryWords.fold(text.substring(begin, i));
                places.computeIfAbsent(word, any -> new ArrayList<>(1)).add(words.size());
                words.add(word);
                spans.add(new Span(begin, i));
                begin = -1;
            }
        }
    }

    /** The first place where these words stand in a row. */
    Optional<Hit> find(Words asked) {
        List<String> row = asked.words();
        if (row.size() == 1 && asked.isPrefix()) {
            for (int at = 0; at < words.size(); at++) {
                if (isAt(at, asked)) {
                    return Optional.of(hit(at, 1));
                }
            }
            return Optional.empty();
        }
        for (int at : places.getOrDefault(row.get(0), List.of())) {
            if (isAt(at, asked)) {
                return Optional.of(hit(at, row.size()));
            }
        }
        return Optional.empty();
    }

    private boolean isAt(int at, Words asked) {
        List<String> row = asked.words();
        if (at + row.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            boolean isLast = i == row.size() - 1;
            String word = words.get(at + i);
            if (isLast && asked.isPrefix() ? !word.startsWith(row.get(i)) : !word.equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Hit hit(int at, int length) {
        Span span = new Span(spans.get(at).begin(), spans.get(at + length - 1).end());
        return new Hit(part, span, QueryMatch.WORDS);
    }
}
