package io.wirewatch.producer.extract;

import io.wirewatch.producer.dates.WrittenDate;
import io.wirewatch.producer.dates.WrittenDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of an agency's first paragraph: place, date, agency, as in "MINSK, November 17. /TASS/.", "LONDON, Aug 3 (Reuters) -",
 * "WASHINGTON (AP) —". It is read and left where it stands.
 *
 * @param date the date, where there is one
 * @param agency the agency as written, where there is one
 */
record AgencyLine(@Nullable WrittenDate date, @Nullable String agency) {

    /** A place begins with a capital and holds no sentence: "WASHINGTON", "Kyiv, Ukraine", "MOSCOW/MINSK". */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .'’/-]{1,40}(?:, [\\p{L} .]{2,25})?");

    /** What every date line has behind its place, and few other paragraphs have so early. */
    private static final Pattern MARK = Pattern.compile("^\\p{Lu}[^,(/\\[]{0,45}[,(/\\[]");

    private static final Pattern AGENCY = Pattern.compile("\\s*[.,]?\\s*[/(\\[]([^/()\\[\\]]{2,40})[/)\\]]");
    private static final Pattern END = Pattern.compile("\\s*[.:]?\\s*(?:[-–—]|$|[\\p{Lu}\"“‘«\\[])");
    private static final Pattern DASH = Pattern.compile("\\s*[.:]?\\s*[-–—]");
    /** A place and a date are over by then. */
    private static final int REACH = 100;
    /** A picture's caption or a summary may stand before the paragraph with the date line. */
    private static final int PARAGRAPHS = 3;

    /** The first date line among the first paragraphs. */
    static Optional<AgencyLine> in(List<String> paragraphs) {
        return paragraphs.stream()
                .limit(PARAGRAPHS)
                .map(AgencyLine::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<AgencyLine> of(String paragraph) {
        String head = paragraph.substring(0, Math.min(REACH, paragraph.length()));
        if (!MARK.matcher(head).find()) {
            return Optional.empty();
        }
        return WrittenDates.in(head).stream()
                .findFirst()
                .flatMap(date -> dated(head, date))
                .or(() -> undated(head));
    }

    private static Optional<AgencyLine> dated(String head, WrittenDate date) {
        String before = head.substring(0, date.span().begin()).strip();
        Matcher agencyBefore = AGENCY.matcher(before);
        String place = before.replaceFirst("[,.]$", "");
        String rest = head.substring(date.span().end());
        if (PLACE.matcher(place).matches() && before.endsWith(",")) {
            Matcher agency = AGENCY.matcher(rest);
            if (agency.lookingAt() && END.matcher(rest.substring(agency.end())).lookingAt()) {
                return Optional.of(new AgencyLine(date, agency.group(1).strip()));
            }
            return DASH.matcher(rest).lookingAt() ? Optional.of(new AgencyLine(date, null)) : Optional.empty();
        }
        boolean hasAgencyFirst = agencyBefore.find()
                && PLACE.matcher(before.substring(0, agencyBefore.start())).matches();
        return hasAgencyFirst && DASH.matcher(rest).lookingAt()
                ? Optional.of(new AgencyLine(date, agencyBefore.group(1).strip()))
                : Optional.empty();
    }

    private static Optional<AgencyLine> undated(String head) {
        Matcher agency = AGENCY.matcher(head);
        if (!agency.find() || !PLACE.matcher(head.substring(0, agency.start())).matches()) {
            return Optional.empty();
        }
        String name = agency.group(1).strip();
        boolean isAgency = Publishers.KNOWN.named(name).isPresent()
                && DASH.matcher(head.substring(agency.end())).lookingAt();
        return isAgency ? Optional.of(new AgencyLine(null, name)) : Optional.empty();
    }

    /** Who publishes, by this line: an agency between slashes, or a known one in parentheses. */
    Optional<String> publisher() {
        return agency == null ? Optional.empty() : Publishers.KNOWN.named(agency);
    }
}
