/**
 * Compares what two playbooks decide about the same deals, before one of them answers anybody. It knows nothing of how playbooks
 * are kept, nor of requests.
 */
@NullMarked
package io.closewise.simulation;

import org.jspecify.annotations.NullMarked;
