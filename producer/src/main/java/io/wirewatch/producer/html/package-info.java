/**
 * From HTML to lines, and to what the markup says of the page.
 *
 * <p>The text of an HTML page goes in; out comes an {@link io.wirewatch.producer.html.HtmlPage}: the paragraphs and headings of the
 * element that holds the article, one a line, and title, dates, publisher, address, language and authors as the page's JSON-LD
 * and {@code meta} elements state them. Which of the lines are news is not decided here.
 *
 * <p>What is guaranteed: scripts, styles, forms, navigation and figures leave no text; nothing is fetched. Broken markup is read
 * as a browser reads it. What is not: pages that draw their text with scripts hold no text, and come out empty.
 */
@NullMarked
package io.wirewatch.producer.html;

import org.jspecify.annotations.NullMarked;
