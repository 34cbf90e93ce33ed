package io.wirewatch.sink.store;

/**
 * Refused records of one kind.
 *
 * @param feed which feed they came from
 * @param stage which step refused them
 * @param reason why
 * @param records how many
 * @param example what was said of one of them
 * @param location where one of them lies
 */
public record NotCounted(String feed, String stage, String reason, long records, String example, String location) {}
