/**
 * The way of a playbook from draft to answer: it is written, checked, published and rolled back. It knows what the linter says and
 * where playbooks are kept only through the port, and nothing of HTTP.
 */
@NullMarked
package io.closewise.publishing;

import org.jspecify.annotations.NullMarked;
