package io.closewise.clients;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against what is packaged. */
@QuarkusIntegrationTest
class ClientsIT extends ClientsTest {}
