/**
 * Finds what is wrong with a playbook before it answers anybody: what cannot be, what never happens, what presses a buyer and
 * what would weaken the safety of the service. It decides nothing about deals, and knows of documents only how to read them.
 */
@NullMarked
package io.closewise.linter;

import org.jspecify.annotations.NullMarked;
