package io.wirewatch.bench.train;

import java.util.Arrays;

/**
 * The loss of multinomial logistic regression with an L2 penalty.
 *
 * <p>A class may share weights with others: "against the second" has those of its own, those of everything that is against, and those
 * of everything from the first to the second. What is learnt of a frequent class then helps the rare ones. The point is laid out piece
 * by piece, one number a group; the last piece is the start, which is not penalised.
 */
final class SoftmaxLoss implements Loss {

    private final Cases cases;
    private final int[][] groupsOfClass;
    private final int groups;
    private final double penalty;

    SoftmaxLoss(Cases cases, int[][] groupsOfClass, double penalty) {
        this.cases = cases;
        this.groupsOfClass = groupsOfClass;
        this.penalty = penalty;
        groups = Arrays.stream(groupsOfClass).flatMapToInt(Arrays::stream).max().orElse(0) + 1;
    }

    @Override
    public int dimensions() {
        return (cases.names().size() + 1) * groups;
    }

    @Override
    public double at(double[] point, double[] slope) {
        double[][] weights = weights(point);
        double[][] gradient = new double[weights.length][groupsOfClass.length];
        double loss = 0;
        double[] sums = new double[groupsOfClass.length];
        for (int i = 0; i < cases.size(); i++) {
            loss += add(i, weights, gradient, sums);
        }
        Arrays.fill(slope, 0);
        for (int piece = 0; piece < gradient.length; piece++) {
            for (int c = 0; c < groupsOfClass.length; c++) {
                for (int group : groupsOfClass[c]) {
                    slope[piece * groups + group] += gradient[piece][c];
                }
            }
        }
        for (int i = 0; i < cases.names().size() * groups; i++) {
            loss += 0.5 * penalty * point[i] * point[i];
            slope[i] += penalty * point[i];
        }
        return loss;
    }

    /** The weights of each piece by class, the start last. */
    double[][] weights(double[] point) {
        double[][] weights = new double[cases.names().size() + 1][groupsOfClass.length];
        for (int piece = 0; piece < weights.length; piece++) {
            for (int c = 0; c < groupsOfClass.length; c++) {
                for (int group : groupsOfClass[c]) {
                    weights[piece][c] += point[piece * groups + group];
                }
            }
        }
        return weights;
    }

    private double add(int i, double[][] weights, double[][] gradient, double[] sums) {
        sum(cases.pieces()[i], cases.amounts()[i], weights, sums);
        int label = cases.labels()[i];
        double logOfAll = logOfAll(sums);
        double loss = cases.weights()[i] * (logOfAll - sums[label]);
        for (int c = 0; c < sums.length; c++) {
            double likelihood = Math.exp(sums[c] - logOfAll);
            sums[c] = cases.weights()[i] * (likelihood - (c == label ? 1 : 0));
            gradient[gradient.length - 1][c] += sums[c];
        }
        for (int j = 0; j < cases.pieces()[i].length; j++) {
            double[] slope = gradient[cases.pieces()[i][j]];
            for (int c = 0; c < sums.length; c++) {
                slope[c] += sums[c] * cases.amounts()[i][j];
            }
        }
        return loss;
    }

    /** The sum of the weights of a case by class. */
    static void sum(int[] pieces, float[] amounts, double[][] weights, double[] sums) {
        System.arraycopy(weights[weights.length - 1], 0, sums, 0, sums.length);
        for (int j = 0; j < pieces.length; j++) {
            double[] weight = weights[pieces[j]];
            for (int c = 0; c < sums.length; c++) {
                sums[c] += weight[c] * amounts[j];
            }
        }
    }

    private static double logOfAll(double[] sums) {
        double greatest = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (double sum : sums) {
            total += Math.exp(sum - greatest);
        }
        return greatest + Math.log(total);
    }
}
