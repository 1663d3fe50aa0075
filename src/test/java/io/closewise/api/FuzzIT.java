package io.closewise.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same calls on what is packaged. */
@QuarkusIntegrationTest
class FuzzIT extends FuzzTest {}
