package io.closewise.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same of what is packaged. */
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
class MirroredHeadersIT extends MirroredHeadersTest {}
