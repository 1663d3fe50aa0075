package io.closewise.playbook;

/**
 * Which revision of a playbook answers.
 *
 * @param checksum of its document: after a restore the same number may stand for another one
 */
public record Published(int number, String checksum) {}
