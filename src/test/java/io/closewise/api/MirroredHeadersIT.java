package io.closewise.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of what is packaged. */
@QuarkusIntegrationTest
class MirroredHeadersIT extends MirroredHeadersTest {}
