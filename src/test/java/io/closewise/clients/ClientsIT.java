package io.closewise.clients;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same against what is packaged. */
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
class ClientsIT extends ClientsTest {}
