package io.closewise.api.crm;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FlatHttpIT extends FlatHttpTest {}
