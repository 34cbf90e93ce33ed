package io.wirewatch.bench.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/** Finds where a loss is smallest: L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithm 7.4). */
final class Descent {

    private static final int MEMORY = 8;
    private static final int HALVINGS = 20;
    /** The share of the promised decrease that a step must bring. */
    private static final double SUFFICIENT = 1e-4;
    /** Less relative progress than this is none. */
    private static final double PROGRESS = 1e-5;

    /** A step made, the change of the slope over it, and one by their product. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(double[] move, double[] change, double inverse) {}

    private Descent() {}

    /** The lowest point found from the origin in at most so many steps. */
    static double[] minimise(Loss loss, int steps) {
        double[] point = new double[loss.dimensions()];
        double[] slope = new double[point.length];
        double value = loss.at(point, slope);
        Deque<Step> memory = new ArrayDeque<>();
        for (int i = 0; i < steps; i++) {
            double[] direction = direction(slope, memory);
            double promised = dot(slope, direction);
            double length = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
            double[] next = moved(point, length, direction);
            double[] nextSlope = new double[point.length];
            double nextValue = loss.at(next, nextSlope);
            for (int h = 0; h < HALVINGS && nextValue > value + SUFFICIENT * length * promised; h++) {
                length /= 2;
                next = moved(point, length, direction);
                nextValue = loss.at(next, nextSlope);
            }
            if (nextValue >= value) {
                break;
            }
            remember(memory, moved(next, -1, point), moved(nextSlope, -1, slope));
            boolean isDone = value - nextValue < PROGRESS * Math.max(1, Math.abs(value));
            point = next;
            slope = nextSlope;
            value = nextValue;
            if (isDone) {
                break;
            }
        }
        return point;
    }

    private static void remember(Deque<Step> memory, double[] move, double[] change) {
        double product = dot(move, change);
        if (product > 1e-12) {
            memory.addLast(new Step(move, change, 1 / product));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] slope, Deque<Step> memory) {
        double[] direction = slope.clone();
        Deque<Double> shares = new ArrayDeque<>();
        for (Iterator<Step> steps = memory.descendingIterator(); steps.hasNext(); ) {
            Step step = steps.next();
            double share = step.inverse() * dot(step.move(), direction);
            shares.push(share);
            add(direction, -share, step.change());
        }
        if (!memory.isEmpty()) {
            Step last = memory.getLast();
            double scale = 1 / (last.inverse() * dot(last.change(), last.change()));
            Arrays.setAll(direction, i -> direction[i] * scale);
        }
        for (Step step : memory) {
            add(direction, shares.pop() - step.inverse() * dot(step.change(), direction), step.move());
        }
        Arrays.setAll(direction, i -> -direction[i]);
        return direction;
    }

    private static double[] moved(double[] point, double length, double[] direction) {
        double[] moved = point.clone();
        add(moved, length, direction);
        return moved;
    }

    private static void add(double[] point, double factor, double[] other) {
        for (int i = 0; i < point.length; i++) {
            point[i] += factor * other[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
