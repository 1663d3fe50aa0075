/**
 * What is known of a deal, and the signals that are read out of it. It knows nothing of techniques, rules, HTTP or
 * storage.
 */
@NullMarked
package io.closewise.deal;

import org.jspecify.annotations.NullMarked;
