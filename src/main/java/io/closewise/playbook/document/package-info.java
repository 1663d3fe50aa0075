/**
 * The document that a playbook is written as: its forms in JSON and YAML, its schema, what it builds on, and the way from a
 * document to a {@link io.closewise.playbook.Playbook}. It does not know where documents are kept.
 */
@NullMarked
package io.closewise.playbook.document;

import org.jspecify.annotations.NullMarked;
