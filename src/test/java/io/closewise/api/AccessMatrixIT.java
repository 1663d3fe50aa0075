package io.closewise.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AccessMatrixIT extends AccessMatrixTest {}
