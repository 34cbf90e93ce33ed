/**
 * What a person wants of a feed, and what not.
 *
 * <p>An {@link io.wirewatch.producer.rule.ArticleRules} judges each article: where there are keep rules, one of them must fit; then no
 * block rule may. What is left out is not dropped: it goes to {@code rejected} with the reason {@code filtered}, the rule that
 * said no and the article itself, and the ledger counts it.
 *
 * <p>Patterns are those of RE2, which takes time linear in the text whatever the pattern: a rule cannot bring a feed to a halt. The
 * price is that there are no back references and no look-around.
 */
@NullMarked
package io.wirewatch.producer.rule;

import org.jspecify.annotations.NullMarked;
