/**
 * Fills what a salesperson may say with the caller's own words, finds in a sentence what presses or misleads, and offers a better
 * way to say it. It reads text and nothing else: it must not know HTTP, JSON, a deal, a tenant or a clock.
 */
@NullMarked
package io.closewise.phrasing;

import org.jspecify.annotations.NullMarked;
