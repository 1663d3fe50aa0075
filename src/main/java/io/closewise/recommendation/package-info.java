/**
 * Judges the techniques of a compiled playbook by the signals of a deal, and accounts for every judgement. It knows
 * nothing of HTTP, JSON or the database.
 */
@NullMarked
package io.closewise.recommendation;

import org.jspecify.annotations.NullMarked;
