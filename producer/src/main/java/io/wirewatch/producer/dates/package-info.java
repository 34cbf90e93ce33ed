/**
 * Reading dates: those that people write and those that machines write.
 *
 * <p>A piece of text goes in; what comes out is where a date stands, what it says, and, put together with a year, a time zone
 * or a weekday known from elsewhere, a {@link io.wirewatch.model.Publication} with its precision.
 *
 * <p>What is guaranteed: nothing is invented. A time of day without a zone is not an instant, so only the day is kept. A date
 * without a year stays without a year until somebody else supplies it. An impossible date (February 30) is no date. A date
 * such as 03/04/2020, which half of the world reads the other way round, is no date either unless the page's country tells;
 * 23/04/2020 is. Sentences are searched for English dates only; the places of a page that show a date, in the languages of Europe.
 *
 * <p>What is not: calendars other than ISO, centuries other than the last and this one.
 */
@NullMarked
package io.wirewatch.producer.dates;

import org.jspecify.annotations.NullMarked;
