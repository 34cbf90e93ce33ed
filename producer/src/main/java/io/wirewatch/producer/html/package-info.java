/**
 * From HTML to lines, and to what the markup says of the page.
 *
 * <p>The text of an HTML page goes in; out comes an {@link io.wirewatch.producer.html.HtmlPage}: the blocks of the
 * element that holds the article (paragraphs, headings, entries, cells, each with the share of it that is links), and title, dates,
 * publisher, address, language and authors as the page's JSON-LD, {@code meta} elements and named elements state them. The
 * element is the one with the most running text less links and scraps; names of classes are in text files beside the code. Which of the lines are news is not decided here.
 *
 * <p>What is guaranteed: scripts, styles, forms, navigation and figures leave no text; nothing is fetched. Broken markup is read
 * as a browser reads it. What is not: pages that draw their text with scripts hold no text, and come out empty.
 */
@NullMarked
package io.wirewatch.producer.html;

import org.jspecify.annotations.NullMarked;
