package io.wirewatch.streams;

import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** The names of the stores of a topology that have a changelog of their own. */
final class StoreNames {

    private StoreNames() {}

    static Set<String> of(Topology topology) {
        Set<String> names = new TreeSet<>();
        for (Subtopology part : topology.describe().subtopologies()) {
            part.nodes().forEach(node -> {
                if (node instanceof Processor processor) {
                    names.addAll(processor.stores());
                }
            });
        }
        // the one is filled from a topic, the other worked out from its neighbour
        names.remove(NodeNames.SENDER_SHARES);
        names.remove(NodeNames.PANE_SHARES);
        return names;
    }
}
