package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedPerson;
import io.wirewatch.producer.feed.markup.FeedAddress;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Authors, contributors and publishers: in parts as Atom writes them, or in one line as RSS does. */
final class People {

    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]{1,64}@(?:\\[[0-9.]{7,15}]|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})");

    private People() {}

    static void addTo(Map<String, Handler> handlers) {
        for (String name : new String[] {"author", "managingeditor", "dc_author", "dc_creator", "itunes_author"}) {
            handlers.put(name, (spot, walk) -> person(spot)
                    .ifPresent(person -> spot.facts().authors.add(person)));
        }
        for (String name : new String[] {"contributor", "dc_contributor"}) {
            handlers.put(name, (spot, walk) -> person(spot)
                    .ifPresent(person -> spot.facts().contributors.add(person)));
        }
        for (String name : new String[] {"publisher", "dc_publisher", "webmaster", "itunes_owner"}) {
            handlers.put(name, (spot, walk) -> person(spot).ifPresent(person -> spot.facts().publisher = person));
        }
    }

    private static Optional<FeedPerson> person(Spot spot) {
        String name = null;
        String email = null;
        String url = null;
        for (Element child : spot.element().children()) {
            Spot part = spot.inner(child);
            String text = part.text();
            if (text.isEmpty()) {
                continue;
            }
            switch (part.name()) {
                case "name", "foaf_name" -> name = text;
                case "email", "itunes_email" -> email = text;
                case "url", "uri", "homepage", "href" ->
                    url = FeedAddress.resolve(part.scope().base(), text);
                default -> {}
            }
        }
        boolean isInParts = name != null || email != null || url != null;
        return isInParts ? Optional.of(inParts(name, email, url)) : inOne(spot.text());
    }

    private static FeedPerson inParts(@Nullable String name, @Nullable String email, @Nullable String url) {
        String text = name == null ? email == null ? "" : email : email == null ? name : name + " (" + email + ")";
        return new FeedPerson(text, name, email, url);
    }

    private static Optional<FeedPerson> inOne(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher mail = MAIL.matcher(text);
        if (!mail.find()) {
            return Optional.of(new FeedPerson(text, text, null, null));
        }
        String name = (text.substring(0, mail.start()) + text.substring(mail.end()))
                .replace("()", "")
                .replace("<>", "")
                .replace("&lt;&gt;", "")
                .strip();
        if (name.startsWith("(")) {
            name = name.substring(1);
        }
        if (name.endsWith(")")) {
            name = name.substring(0, name.length() - 1);
        }
        name = name.strip();
        return Optional.of(new FeedPerson(text, name.isEmpty() ? null : name, mail.group(), null));
    }
}
