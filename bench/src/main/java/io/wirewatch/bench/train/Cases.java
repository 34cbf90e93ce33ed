package io.wirewatch.bench.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases as arrays: which pieces each has, by number. */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
record Cases(List<String> names, int[][] pieces, float[][] amounts, int[] labels, double[] weights) {

    /** Of all pieces that at least so many cases have, numbered as they come. */
    static Cases ofFrequent(List<Case> cases, int least) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Case each : cases) {
            each.amounts().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return of(
                cases,
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= least)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Of these pieces alone. */
    static Cases of(List<Case> cases, List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        int[][] pieces = new int[cases.size()][];
        float[][] amounts = new float[cases.size()][];
        for (int i = 0; i < pieces.length; i++) {
            List<Map.Entry<String, Float>> known = cases.get(i).amounts().entrySet().stream()
                    .filter(entry -> numbers.containsKey(entry.getKey()))
                    .toList();
            pieces[i] = known.stream()
                    .mapToInt(entry -> numbers.get(entry.getKey()))
                    .toArray();
            amounts[i] = new float[known.size()];
            for (int j = 0; j < known.size(); j++) {
                amounts[i][j] = known.get(j).getValue();
            }
        }
        return new Cases(
                names,
                pieces,
                amounts,
                cases.stream().mapToInt(Case::label).toArray(),
                cases.stream().mapToDouble(Case::weight).toArray());
    }

    int size() {
        return labels.length;
    }
}
