package io.closewise.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same calls on what is packaged. */
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
class HostileBodiesIT extends HostileBodiesTest {}
