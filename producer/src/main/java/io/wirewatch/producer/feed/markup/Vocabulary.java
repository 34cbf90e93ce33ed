package io.wirewatch.producer.feed.markup;

import java.util.Map;
import java.util.Set;

/**
 * The names that may stay in the markup of a feed, as feedparser 6 lets them through (BSD-2-Clause, Kurt McKee and Mark
 * Pilgrim): everything that shows, nothing that runs, loads a page or leaves its place.
 */
final class Vocabulary {

    private static final Set<String> ELEMENTS = words("""
            a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col
            colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption
            figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map menu meter
            multicol nav nextid noscript ol optgroup option output p pre progress q s samp section select small sound source
            spacer span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul var video""");

    private static final Set<String> ATTRIBUTES = words("""
            abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background balance bgcolor
            bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge
            char charoff charset checked choff cite class clear color cols colspan compact contenteditable controls coords data
            datafld datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end face for form frame
            galleryimg gutter headers height hidden hidefocus high href hreflang hspace icon id inputmode ismap keytype label
            lang leftspacing list longdesc loop loopcount loopend loopstart low lowsrc max maxlength media method min multiple
            name nohref noshade nowrap open optimum pattern ping point-size poster pqg preload prompt radiogroup readonly rel
            repeat-max repeat-min replace required rev rightspacing rows rowspan rules scope selected shape size span src start
            step style summary suppress tabindex target template title toppadding type unselectable urn usemap valign value
            variable volume vrml vspace width wrap xml:lang""");

    private static final Set<String> VOID = words(
            "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr");

    /** What is left out with everything in it. */
    private static final Set<String> DROPPED_WHOLE = words("applet script style");

    /** Where an element carries an address. */
    private static final Map<String, Set<String>> LINKS = Map.ofEntries(
            Map.entry("a", words("href")),
            Map.entry("area", words("href")),
            Map.entry("audio", words("src")),
            Map.entry("blockquote", words("cite")),
            Map.entry("body", words("background")),
            Map.entry("del", words("cite")),
            Map.entry("form", words("action")),
            Map.entry("img", words("longdesc src usemap")),
            Map.entry("input", words("src usemap")),
            Map.entry("ins", words("cite")),
            Map.entry("q", words("cite")),
            Map.entry("source", words("src")),
            Map.entry("video", words("poster src")));

    private Vocabulary() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isDroppedWhole(String name) {
        return DROPPED_WHOLE.contains(name);
    }

    static boolean isLink(String element, String attribute) {
        return LINKS.getOrDefault(element, Set.of()).contains(attribute) || attribute.equals("href");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
