package io.closewise.access.limits;

/**
 * How a quota stands, in whole calls and seconds.
 *
 * @param name by which the headers tell it
 * @param limit how many calls fit in
 * @param windowSeconds how long it takes to fill up from nothing, at least 1
 * @param remaining how many calls are left
 * @param resetSeconds until it is full again; 0 where it is
 */
public record QuotaState(String name, long limit, long windowSeconds, long remaining, long resetSeconds) {}
