package io.wirewatch.producer.live;

import io.wirewatch.producer.fetch.FetchSettings;
import io.wirewatch.producer.fetch.WebFetcher;
import io.wirewatch.producer.robots.Robots;
import io.wirewatch.producer.source.FolderProvider;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.topic.TopicProvider;
import io.wirewatch.producer.web.Web;
import io.wirewatch.producer.web.WebProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of feeds there are: our own, and those of plug-ins on the class path. */
public final class Kinds {

    private Kinds() {}

    /** Their names, plug-ins included. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(List.of(WebProvider.KIND, TopicProvider.KIND, FolderProvider.KIND));
        ServiceLoader.load(SourceProvider.class).forEach(plugIn -> names.add(plugIn.kind()));
        return names;
    }

    /**
     * Providers by kind. A plug-in cannot take the name of one of ours.
     *
     * @param web what sources on the web share
     * @param bootstrap the Kafka that topics are read from where an entry names none
     */
    static Map<String, SourceProvider> providers(Web web, String bootstrap) {
        Map<String, SourceProvider> providers = new TreeMap<>();
        ServiceLoader.load(SourceProvider.class).forEach(plugIn -> providers.put(plugIn.kind(), plugIn));
        providers.put(WebProvider.KIND, new WebProvider(web));
        providers.put(TopicProvider.KIND, new TopicProvider(bootstrap));
        providers.put(FolderProvider.KIND, new FolderProvider());
        return providers;
    }

    /** A way to the web with these settings. The caller closes its fetcher. */
    public static Web web(FetchSettings settings, Clock clock) {
        WebFetcher fetcher = new WebFetcher(settings, clock);
        return new Web(fetcher, new Robots(fetcher, clock));
    }
}
