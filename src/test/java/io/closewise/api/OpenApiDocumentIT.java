package io.closewise.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same document and the same answers from what is packaged. */
@QuarkusIntegrationTest
class OpenApiDocumentIT extends OpenApiDocumentTest {}
