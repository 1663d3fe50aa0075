/**
 * Fills what a salesperson may say with the caller's own words, finds in a sentence what presses or misleads, and offers a better
 * way to say it. It reads text and nothing else: it must not know HTTP, JSON, a deal, a tenant or a clock.
 *
 * <p>Each pattern is a {@link io.closewise.phrasing.Detector}: rules, what excuses them, a reason and rewrites. Rules find what
 * their author thought of. On sentences of authors who never saw them they missed a third, and more rules did not help; so each
 * sentence also gets a {@link io.closewise.phrasing.SecondOpinion}, a sum of small weights over its stems and pairs of stems
 * ({@link io.closewise.phrasing.Traits}), learnt from the judged sentences in {@code src/test/resources/phrasing}. A finding of it
 * has the reason and the rewrites of its pattern, and what excuses the pattern excuses it too.
 *
 * <p>After a change to those sentences or to the traits, learn anew: {@code ./mvnw test -Dtest=SecondOpinionTest
 * -Dphrasing.retrain=true} writes {@code src/main/resources/phrasing/second-opinion.bin} and judges some batches by the others;
 * a test fails until that is done. Halves marked {@code held} are never learnt from.
 */
@NullMarked
package io.closewise.phrasing;

import org.jspecify.annotations.NullMarked;
