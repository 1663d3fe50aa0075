package io.closewise.openapi;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of what is packaged. */
@QuarkusIntegrationTest
class ServedDocumentsIT extends ServedDocumentsTest {}
