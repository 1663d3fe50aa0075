package io.closewise.outcome;

import io.closewise.deal.Segment;
import io.closewise.deal.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What is counted together: asks with one technique, in one stage, in one segment.
 *
 * @param segment null for asks of which it is not known
 */
public record Cell(String technique, Stage stage, @Nullable Segment segment) {}
