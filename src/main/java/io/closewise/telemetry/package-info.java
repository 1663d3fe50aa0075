/**
 * What is counted and timed while the service answers. Every label has a fixed set of values, none of which a caller can add
 * to, and nothing of a request gets into it.
 */
@NullMarked
package io.closewise.telemetry;

import org.jspecify.annotations.NullMarked;
