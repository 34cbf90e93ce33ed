package io.wirewatch.watch.term;

/** Numbers as a row of bars: a blank where there is nothing, the tallest where there is most. */
final class Sparkline {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int HALF = 4;

    private Sparkline() {}

    /** One character a number; negative numbers count as nothing. */
    static String of(long[] numbers) {
        long most = 0;
        for (long number : numbers) {
            most = Math.max(most, number);
        }
        StringBuilder line = new StringBuilder(numbers.length);
        for (long number : numbers) {
            line.append(number <= 0 ? ' ' : BARS.charAt((int) ((number * BARS.length() - 1) / most)));
        }
        return line.toString();
    }

    /** A number from -1 to 1 as a bar to the left or to the right of a middle: nine characters. */
    static String balance(double number) {
        int length = (int) Math.round(Math.min(1, Math.abs(number)) * HALF);
        String bar = "■".repeat(length);
        String rest = " ".repeat(HALF - length);
        return number < 0 ? rest + bar + "|" + " ".repeat(HALF) : " ".repeat(HALF) + "|" + bar + rest;
    }
}
