package io.wirewatch.streams.reprint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of articles, and which of them are reprints of which.
 *
 * <p>An article is a reprint of the article of the smallest id that it is alike, among those it meets; it meets the hubs of its
 * keys. A reprint of a reprint is not followed further: chains of likeness join texts that have nothing in common. Why this is
 * so, and what it misses: docs/decisions/0010-a-text-is-its-smallest-neighbour.md. Not thread-safe.
 */
public final class Reprints {

    private final FoldRule rule;
    private final List<Member> members = new ArrayList<>();

    /** An empty set under this rule. */
    public Reprints(FoldRule rule) {
        this.rule = rule;
    }

    private record Member(int number, String id, Instant published, TextPrint print) {}

    private record Meeting(int key, long period) {}

    /**
     * One more article; ids may repeat, and are then alike only by their texts.
     *
     * @return its number, from 0
     */
    public int add(String id, Instant published, TextPrint print) {
        members.add(new Member(members.size(), Objects.requireNonNull(id), published, print));
        return members.size() - 1;
    }

    /** For each article, by its number, what it is a reprint of; empty where it is nobody's. */
    public List<Optional<Reprint>> find() {
        Map<Meeting, List<Member>> hubs = hubs();
        return members.stream().map(member -> reprint(member, hubs)).toList();
    }

    private Map<Meeting, List<Member>> hubs() {
        Map<Meeting, List<Member>> hubs = new HashMap<>();
        List<Member> byId = new ArrayList<>(members);
        byId.sort(Comparator.comparing(Member::id));
        for (Member member : byId) {
            long period = rule.periodOf(member.published());
            for (int key : member.print().keys()) {
                List<Member> first = hubs.computeIfAbsent(new Meeting(key, period), meeting -> new ArrayList<>(1));
                if (first.size() < rule.hubs()) {
                    first.add(member);
                }
            }
        }
        return hubs;
    }

    private Optional<Reprint> reprint(Member member, Map<Meeting, List<Member>> hubs) {
        SortedSet<Member> met = new TreeSet<>(Comparator.comparing(Member::id).thenComparing(Member::number));
        long period = rule.periodOf(member.published());
        for (int key : member.print().keys()) {
            for (long near = period - 1; near <= period + 1; near++) {
                hubs.getOrDefault(new Meeting(key, near), List.of()).stream()
                        .filter(hub -> hub.id().compareTo(member.id()) < 0)
                        .filter(hub -> rule.isWithin(hub.published(), member.published()))
                        .forEach(met::add);
            }
        }
        return met.stream()
                .map(hub -> new Reprint(hub.id(), hub.print().likeness(member.print())))
                .filter(reprint -> reprint.likeness() >= rule.likeness())
                .findFirst();
    }
}
