package io.wirewatch.producer.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much running text each element of a page holds, and how much it holds after what its links and scraps take away (maximum
 * subsequence segmentation as in Pasternack and Roth, "Extracting article text from the web with maximum subsequence
 * segmentation", 2009, on the tree instead of the line).
 */
final class Mass {

    private final Map<Element, double[]> byElement = new HashMap<>();

    static Mass of(List<Run> runs) {
        Mass mass = new Mass();
        for (Run run : runs) {
            double weight = run.weight();
            for (Element at = run.owner(); at != null; at = at.parent()) {
                double[] sums = mass.byElement.computeIfAbsent(at, any -> new double[2]);
                sums[0] += Math.max(0, weight);
                sums[1] += weight;
            }
        }
        return mass;
    }

    /** Characters of running text. */
    double text(Element element) {
        return of(element)[0];
    }

    /** The same less links and scraps. */
    double net(Element element) {
        return of(element)[1];
    }

    private double[] of(Element element) {
        return byElement.getOrDefault(element, new double[2]);
    }

    /** The smallest of the elements with the greatest net text; absent where the page has no text. */
    @Nullable
    Element best() {
        Element best = null;
        for (Element element : byElement.keySet()) {
            if (best == null || net(element) > net(best) || (net(element) == net(best) && isInside(element, best))) {
                best = element;
            }
        }
        return best;
    }

    private static boolean isInside(Element inner, Element outer) {
        for (Element at = inner.parent(); at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
